import { describe, expect, it } from 'vitest';
import { onChange } from '../../../src/store/changes.ts';
import { foldLeftovers } from '../../../src/store/drafts.ts';
import { makeClipping } from '../../builders.ts';
import { deskOn, openDesk } from './state.ts';

describe('typing on the desk', () => {
  it('is on the page and on its way to the disk within the input event', async () => {
    const { db, state } = await openDesk({ clippings: [makeClipping({ id: 'a' })] });
    state.typing.type('a', 'what', 'A n');
    state.typing.type('a', 'what', 'A note');
    expect(state.records.clipping('a')?.notes.what).toBe('A note');
    expect(await db.get('drafts', ['a', 'what'])).toMatchObject({ value: 'A note' });
    expect((await db.get('clippings', 'a'))?.notes.what).toBe('');
  });

  it('is folded into its record when the field is left', async () => {
    const { db, state } = await openDesk({ clippings: [makeClipping({ id: 'a' })] });
    state.typing.type('a', 'why', 'Because');
    await state.typing.rest('a', 'why');
    expect((await db.get('clippings', 'a'))?.notes.why).toBe('Because');
    expect(await db.getAll('drafts')).toEqual([]);
  });

  it('makes the issue when its opening is typed, and not before', async () => {
    const { db, state } = await openDesk();
    expect(await db.getAllKeys('issues')).toEqual([]);
    state.typing.type('2021-03', 'intro', 'Hello.');
    await state.typing.flush();
    expect(await db.get('issues', '2021-03')).toMatchObject({ intro: 'Hello.', state: 'draft' });
    expect(state.records.all.value?.stored).toBe(true);
  });

  it('stays on the page when a change to the same clipping arrives from elsewhere', async () => {
    const { db, state } = await openDesk({ clippings: [makeClipping({ id: 'a' })] });
    const other = await deskOn(db);
    state.typing.type('a', 'what', 'Typed here');
    await other.state.editing.run('Tag', ({ clippings }) => ({
      clippings: clippings.map(clipping => ({ ...clipping, tags: ['x'] })),
    }));
    await state.records.settled();
    expect(state.records.clipping('a')).toMatchObject({ tags: ['x'], notes: { what: 'Typed here' } });
  });

  it('reaches another desk that is open on the same issue', async () => {
    const { db, state } = await openDesk({ clippings: [makeClipping({ id: 'a' })] });
    const other = await deskOn(db);
    state.typing.type('a', 'note', 'Shared');
    await state.typing.flush();
    await other.state.records.settled();
    expect(other.state.records.clipping('a')?.notes.note).toBe('Shared');
  });

  it('announces nothing until it rests', async () => {
    const { state } = await openDesk({ clippings: [makeClipping({ id: 'a' })] });
    const heard: unknown[] = [];
    const stop = onChange(change => heard.push(change));
    state.typing.type('a', 'what', 'Quietly');
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
    await state.typing.flush();
    stop();
    expect(heard.length).toBeGreaterThan(0);
  });

  it.each([
    ['link', 'https:/', 'https://b.example/1', { link: 'https://b.example/1' }],
    ['published', '2021-0', '2021-03', { published: '2021-03' }],
  ] as const)(
    'of a %s is kept half typed, over a closed page, and counts once it is whole',
    async (field, half, whole, has) => {
      const { db, state } = await openDesk({ clippings: [makeClipping({ id: 'a' })] });
      const before = await db.get('clippings', 'a');
      state.typing.type('a', field, half);
      await state.typing.rest('a', field);
      await foldLeftovers(db, 0, { now: Date.now() + 90 * 86_400_000 });
      expect(await db.get('clippings', 'a')).toEqual(before);
      const later = await deskOn(db);
      expect(await later.state.typing.left('a', field)).toBe(half);
      later.state.typing.type('a', field, whole);
      await later.state.typing.rest('a', field);
      expect(await db.get('clippings', 'a')).toMatchObject(has);
      expect(await later.state.typing.left('a', field)).toBeUndefined();
    },
  );

  it('of half a date leaves the page as the store is, also where its beginning was a date', async () => {
    const { db, state } = await openDesk({ clippings: [makeClipping({ id: 'a' })] });
    for (const text of ['2021', '2021-', '2021-0']) state.typing.type('a', 'published', text);
    await state.typing.flush();
    expect(await db.get('clippings', 'a')).not.toHaveProperty('published');
    expect(state.records.clipping('a')).not.toHaveProperty('published');
  });

  it('of a tag is kept half typed, and is no tag', async () => {
    const { db, state } = await openDesk({ clippings: [makeClipping({ id: 'a' })] });
    state.typing.type('a', 'tag.typed', 'hal');
    await state.typing.flush();
    const later = await deskOn(db);
    expect(later.state.records.clipping('a')?.tags).toEqual([]);
    expect(await later.state.typing.left('a', 'tag.typed')).toBe('hal');
    later.state.typing.type('a', 'tag.typed', '');
    await later.state.typing.flush();
    expect(await db.getAll('drafts')).toEqual([]);
    expect(await db.count('history')).toBe(0);
  });
});
