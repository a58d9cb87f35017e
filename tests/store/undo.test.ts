import { describe, expect, test } from 'vitest';
import type { Clipping } from '../../src/clipping/clipping.ts';
import { type Change, onChange } from '../../src/store/changes.ts';
import { applyEdit, type Edit } from '../../src/store/edit.ts';
import { replaceFeatured } from '../../src/store/featured.ts';
import type { Store } from '../../src/store/schema.ts';
import { redo, undo } from '../../src/store/undo.ts';
import { makeClipping, makeIssue, NOON } from '../builders.ts';
import { fill, freshName, freshStore } from '../fakes/store.ts';

/** An edit of these clippings; the others that it reads stay. */
const each = (label: string, patch: Partial<Clipping>, clippings = ['a']): Edit => ({
  label,
  clippings,
  change: records => ({
    clippings: records.clippings
      .filter(({ id }) => clippings.includes(id))
      .map(found => ({ ...found, ...patch })),
  }),
});

const library = async (name?: string): Promise<Store> =>
  fill(await freshStore(name), {
    clippings: [
      makeClipping({ id: 'a' }),
      makeClipping({ id: 'b' }),
      makeClipping({ id: 'c', month: '2021-04' }),
    ],
    issues: [makeIssue()],
  });

const titleOf = async (db: Store, id = 'a') => (await db.get('clippings', id))?.title;

describe('an edit', () => {
  test('reads the months that it asks for or that its clippings are in, and its issue, each once', async () => {
    let read: string[] = [];
    await applyEdit(await library(), {
      label: '',
      months: ['2021-04'],
      clippings: ['a', 'gone'],
      issue: '2021-03',
      change({ clippings, issue }) {
        read = [...clippings.map(({ id }) => id), issue?.id ?? ''];
        return {};
      },
    });
    expect(read.sort()).toEqual(['2021-03', 'a', 'b', 'c']);
  });

  test('writes only what changed, dates it, and tells which', async () => {
    const db = await library();
    const heard: Change[] = [];
    const stop = onChange(change => heard.push(change));
    await applyEdit(db, each('Rename', { title: 'New' }), NOON + 5);
    stop();
    expect(await db.get('clippings', 'a')).toMatchObject({ title: 'New', updatedAt: NOON + 5 });
    expect((await db.get('clippings', 'b'))?.updatedAt).toBe(NOON);
    expect(heard).toEqual([{ clippings: ['a'] }]);
  });

  test('that throws writes nothing', async () => {
    const db = await library();
    const edit: Edit = {
      label: '',
      clippings: ['a'],
      change: () => {
        throw new Error('no');
      },
    };
    await expect(applyEdit(db, edit)).rejects.toThrow('no');
    expect(await db.count('history')).toBe(0);
  });

  test('that changes nothing is no step of undo', async () => {
    const db = await library();
    await applyEdit(db, { label: 'Nothing', clippings: ['a'], change: () => ({}) });
    expect(await undo(db)).toBeUndefined();
  });
});

describe('undo and redo', () => {
  test('walk back and forth, over a reload and by another page too', async () => {
    const name = freshName();
    const db = await library(name);
    await applyEdit(db, each('One', { title: 'One' }));
    await applyEdit(db, each('Two', { title: 'Two', pick: true }));
    db.close();
    const later = await freshStore(name);
    expect([(await undo(later))?.label, await titleOf(later)]).toEqual(['Two', 'One']);
    expect(await later.get('clippings', 'a')).not.toHaveProperty('pick');
    expect([(await undo(later))?.label, await titleOf(later)]).toEqual(['One', 'Title of a']);
    expect(await undo(later)).toBeUndefined();
    expect([(await redo(later))?.label, await titleOf(later)]).toEqual(['One', 'One']);
    expect([(await redo(later))?.label, await titleOf(later)]).toEqual(['Two', 'Two']);
    expect(await redo(later)).toBeUndefined();
  });

  test('take several records back together', async () => {
    const db = await library();
    await applyEdit(db, each('Both', { leftOut: '' }, ['a', 'b']));
    await undo(db);
    expect((await db.getAll('clippings')).some(clipping => 'leftOut' in clipping)).toBe(false);
  });

  test('a new edit ends what could be redone', async () => {
    const db = await library();
    await applyEdit(db, each('One', { title: 'One' }));
    await undo(db);
    await applyEdit(db, each('Other', { title: 'Other' }));
    expect(await redo(db)).toBeUndefined();
    expect((await undo(db))?.label).toBe('Other');
    expect(await undo(db)).toBeUndefined();
  });

  test('leave what was changed in other fields since', async () => {
    const db = await library();
    await applyEdit(db, each('Rename', { title: 'New' }));
    await db.put('clippings', { ...(await db.get('clippings', 'a')), summary: 'Told since' } as Clipping);
    await undo(db);
    expect(await db.get('clippings', 'a')).toMatchObject({ title: 'Title of a', summary: 'Told since' });
  });

  test('a step whose field was changed again is refused by name, and the one before it is reached next', async () => {
    const db = await library();
    await applyEdit(db, each('First', { kind: 'paper' }));
    await applyEdit(db, each('Rename', { title: 'New' }));
    await db.put('clippings', { ...(await db.get('clippings', 'a')), title: 'Elsewhere' } as Clipping);
    await expect(undo(db)).rejects.toMatchObject({ code: 'history-changed' });
    expect(await db.get('clippings', 'a')).toMatchObject({ title: 'Elsewhere', kind: 'paper' });
    expect((await undo(db))?.label).toBe('First');
  });

  test('a step of several records is refused whole when one of them was changed', async () => {
    const db = await library();
    await applyEdit(db, each('Both', { title: 'New' }, ['a', 'b']));
    await db.put('clippings', { ...(await db.get('clippings', 'b')), title: 'Elsewhere' } as Clipping);
    await expect(undo(db)).rejects.toMatchObject({ code: 'history-changed' });
    expect(await titleOf(db, 'a')).toBe('New');
  });

  test('a step whose record is gone is refused', async () => {
    const db = await library();
    await applyEdit(db, each('Rename', { title: 'New' }));
    await db.delete('clippings', 'a');
    await expect(undo(db)).rejects.toMatchObject({ code: 'history-changed' });
    expect(await db.get('clippings', 'a')).toBeUndefined();
  });

  test('two pages that undo at once take two steps back', async () => {
    const name = freshName();
    const [db, other] = [await library(name), await freshStore(name)];
    for (const label of ['One', 'Two', 'Three']) await applyEdit(db, each(label, { title: label }));
    expect((await Promise.all([undo(db), undo(other)])).map(step => step?.label).sort()).toEqual([
      'Three',
      'Two',
    ]);
    expect(await titleOf(db)).toBe('One');
  });

  test('reach 200 steps back, and no further', { timeout: 30_000 }, async () => {
    const db = await library();
    for (let step = 1; step <= 205; step += 1)
      await applyEdit(db, each(`Step ${step}`, { title: `Title ${step}` }), NOON + step);
    expect(await db.count('history')).toBe(200);
    let steps = 0;
    while ((await undo(db)) !== undefined) steps += 1;
    expect([steps, await titleOf(db)]).toEqual([200, 'Title 5']);
    while ((await redo(db)) !== undefined) steps -= 1;
    expect([steps, await titleOf(db)]).toEqual([0, 'Title 205']);
  });
});

test('an undo of what issues featured tells who shows these issues', async () => {
  const record = { resource: 'url:example.org/a', month: '2021-03', issueNumber: 15 };
  const db = await fill(await freshStore(), { featured: [record] });
  await replaceFeatured(db, { label: 'Remove #15', keys: [[record.resource, record.month]], records: [] });
  const heard: Change[] = [];
  const stop = onChange(change => heard.push(change));
  await undo(db);
  stop();
  expect(await db.getAll('featured')).toEqual([record]);
  expect(heard.map(({ issues }) => issues)).toEqual([['2021-03']]);
});
