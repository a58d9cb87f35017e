import { describe, expect, test } from 'vitest';
import { undo } from '../../../src/store/undo.ts';
import { makeIssue } from '../../builders.ts';
import { fill } from '../../fakes/store.ts';
import { settings, type World } from './fake-deps.ts';

const LINES = 'https://arxiv.org/abs/2103.07579 ResNets\nexample.org/a\nhttps://arxiv.org/pdf/2103.07579';

async function withDecember(): Promise<World> {
  const world = await settings();
  world.state.earlier.type({ month: '2020-12', number: '12', lines: LINES });
  await world.state.earlier.save();
  return world;
}

const rowsOf = ({ state }: World) =>
  state.earlier.rows.value?.map(({ month, number, featured }) => [month, number, featured.length]);

describe('an earlier issue', () => {
  test('is remembered by its resources, each once', async () => {
    const world = await withDecember();
    expect(rowsOf(world)).toEqual([['2020-12', 12, 2]]);
    expect(await world.db.getAll('featured')).toMatchObject([
      { resource: 'arxiv:2103.07579', issueNumber: 12, title: 'ResNets' },
      { resource: 'url:example.org/a', issueNumber: 12 },
    ]);
    expect(world.state.earlier.form.value).toEqual({ month: '', number: '', lines: '' });
    expect(world.state.earlier.sentence.value?.text).toBe('Remembered 2 addresses of #12, December 2020.');
  });

  test('keeps what is typed while it is being saved', async () => {
    const world = await settings();
    const { earlier } = world.state;
    earlier.type({ month: '2020-12', number: '12', lines: 'example.org/a' });
    const saved = earlier.save();
    earlier.type({ lines: 'example.org/a\nexample.org/b' });
    await saved;
    expect(earlier.form.value.lines).toBe('example.org/a\nexample.org/b');
    await earlier.save();
    expect(rowsOf(world)).toEqual([['2020-12', 12, 2]]);
    expect(earlier.form.value.lines).toBe('');
  });

  test.each(['clear', 'save'] as const)(
    'half typed is in the form again after another was opened (%s)',
    async done => {
      const { state } = await withDecember();
      const half = { month: '2020-11', number: '11', lines: 'example.org/half' };
      state.earlier.type(half);
      const [december] = state.earlier.rows.value ?? [];
      if (december) state.earlier.edit(december);
      await state.earlier[done]();
      expect(state.earlier.form.value).toEqual(half);
      expect(state.earlier.editing.value).toBeUndefined();
      state.earlier.clear();
      expect(state.earlier.form.value.lines).toBe('');
    },
  );

  test('tells what it cannot read before it is saved, and keeps that in the field after', async () => {
    const { state } = await settings();
    state.earlier.type({ month: '2020-12', lines: 'https://example.org/a\nmy favourite' });
    expect(state.earlier.read.value.unread).toEqual([{ line: 2, text: 'my favourite' }]);
    await state.earlier.save();
    expect(state.earlier.form.value.lines).toBe('https://example.org/a\nmy favourite');
    expect(state.earlier.sentence.value?.text).toContain('could not be read');
    state.earlier.type({ lines: 'https://example.org/a\nhttps://example.org/b' });
    await state.earlier.save();
    expect(state.earlier.rows.value?.map(({ featured }) => featured.length)).toEqual([2]);
  });

  test('is not said to be missing while the store cannot be read', async () => {
    const { state } = await settings({
      connect: () => Promise.reject(new Error('The store cannot be opened.')),
    });
    expect(state.earlier.rows.value).toBeUndefined();
  });

  test.each([
    [{ month: '', lines: LINES }, 'Which month'],
    [{ month: '2020-13', lines: LINES }, 'Which month'],
    [{ month: '2020-12', number: 'twelve', lines: LINES }, 'whole number'],
    [{ month: '2020-12', lines: 'nothing' }, 'no web address'],
  ])('is not saved from %j', async (form, sentence) => {
    const world = await settings();
    world.state.earlier.type(form);
    await world.state.earlier.save();
    expect(world.state.earlier.sentence.value).toMatchObject({
      failed: true,
      text: expect.stringContaining(sentence),
    });
    expect(await world.db.count('featured')).toBe(0);
  });

  test('is changed: what is no longer listed goes, and what the author wrote then stays', async () => {
    const world = await withDecember();
    const [record] = await world.db.getAll('featured');
    await world.db.put('featured', { ...record, what: 'Written then' } as never);
    await world.state.earlier.load();
    const [row] = world.state.earlier.rows.value ?? [];
    if (!row) throw new Error('There is no row');
    world.state.earlier.edit(row);
    expect(world.state.earlier.form.value).toMatchObject({ month: '2020-12', number: '12' });
    world.state.earlier.type({ number: '13', lines: 'https://arxiv.org/abs/2103.07579\nexample.org/c' });
    await world.state.earlier.save();
    expect(rowsOf(world)).toEqual([['2020-12', 13, 2]]);
    expect(await world.db.get('featured', ['arxiv:2103.07579', '2020-12'])).toMatchObject({
      issueNumber: 13,
      what: 'Written then',
    });
    const [changed] = world.state.earlier.rows.value ?? [];
    if (!changed) throw new Error('There is no row');
    world.state.earlier.edit(changed);
    world.state.earlier.type({ month: '2020-11' });
    await world.state.earlier.save();
    expect(await world.db.get('featured', ['arxiv:2103.07579', '2020-11'])).toMatchObject({
      what: 'Written then',
    });
  });

  test('moves to another month without staying in the first', async () => {
    const world = await withDecember();
    world.state.earlier.edit(world.state.earlier.rows.value?.[0] as never);
    world.state.earlier.type({ month: '2020-11' });
    await world.state.earlier.save();
    expect(rowsOf(world)).toEqual([['2020-11', 12, 2]]);
  });

  test('is removed, and comes back', async () => {
    const world = await withDecember();
    const before = await world.db.getAll('featured');
    await world.state.earlier.remove(world.state.earlier.rows.value?.[0] as never);
    expect(await world.db.count('featured')).toBe(0);
    await world.state.earlier.undoRemove();
    expect(await world.db.getAll('featured')).toEqual(before);
    expect(world.state.earlier.removed.value).toBeUndefined();
  });

  test('is one step of undo', async () => {
    const world = await withDecember();
    expect((await undo(world.db))?.label).toBe('Earlier issue #12, December 2020');
    expect(await world.db.count('featured')).toBe(0);
  });

  test('that was published here is listed as such', async () => {
    const world = await withDecember();
    const here = makeIssue({ id: '2020-12', months: ['2020-12'], number: 12, state: 'published' });
    await fill(world.db, {
      issues: [here],
      featured: [{ resource: 'url:example.org/b', month: '2020-12', issueNumber: 11 }],
    });
    await world.state.earlier.load();
    expect(world.state.earlier.rows.value?.map(row => [row.number, row.publishedHere])).toEqual([
      [12, true],
      [11, false],
    ]);
  });
});
