import { describe, expect, test } from 'vitest';
import { DECIDED } from '../../src/issue/decided.ts';
import { carryOver } from '../../src/store/carry-over.ts';
import type { Store } from '../../src/store/schema.ts';
import { undo } from '../../src/store/undo.ts';
import { makeClipping, makeIssue, makeNewsletter, NOON } from '../builders.ts';
import { fill, freshStore } from '../fakes/store.ts';

const newsletter = makeNewsletter();
const clippings = ['a', 'b'].map(id => makeClipping({ id }));
const hold = (db: Store, ids: string[], from = [makeIssue()]) =>
  carryOver(db, { label: 'Held', newsletter, from, ids, to: '2021-04' }, NOON + 1);
const months = async (db: Store) => (await db.getAll('clippings')).map(({ month }) => month);

describe('what was not used', () => {
  test('is held or left, decided, and all of it one step of undo', async () => {
    const issue = makeIssue({ state: 'published' });
    const db = await fill(await freshStore(), { clippings, issues: [issue] });
    await hold(db, ['a'], [issue]);
    expect(await months(db)).toEqual(['2021-04', '2021-03']);
    expect(await db.get('issues', '2021-03')).toMatchObject({ dismissed: [DECIDED], number: 15 });
    expect((await undo(db))?.label).toBe('Held');
    expect(await months(db)).toEqual(['2021-03', '2021-03']);
    expect(await db.get('issues', '2021-03')).toMatchObject({ dismissed: [] });
  });

  test('of a draft that never went out gives its number to the next draft, which was counted on from it', async () => {
    const april = makeIssue({ id: '2021-04', months: ['2021-04'], number: 16 });
    const db = await fill(await freshStore(), {
      clippings,
      issues: [
        makeIssue({ id: '2021-02', months: ['2021-02'], number: 14, state: 'published' }),
        makeIssue(),
        april,
      ],
    });
    await hold(db, ['a', 'b']);
    expect(await db.get('issues', '2021-03')).not.toHaveProperty('number');
    expect((await db.get('issues', '2021-04'))?.number).toBe(15);
    await undo(db);
    expect([
      (await db.get('issues', '2021-03'))?.number,
      (await db.get('issues', '2021-04'))?.number,
    ]).toEqual([15, 16]);
  });

  test('of a draft that was copied whole, and so most likely sent, leaves it its number', async () => {
    const sent = makeIssue({
      exports: [{ form: 'rich', revision: 1, at: NOON, hash: 'x', stories: ['a'] }],
    });
    const db = await fill(await freshStore(), { clippings, issues: [sent] });
    await hold(db, ['b'], [sent]);
    expect((await db.getAll('issues')).map(({ id, number }) => [id, number])).toEqual([['2021-03', 15]]);
  });

  test('of several drafts gives the first of their numbers, also to an issue that was not stored yet', async () => {
    const february = makeIssue({ id: '2021-02', months: ['2021-02'], number: 14 });
    const db = await fill(await freshStore(), { clippings, issues: [february, makeIssue()] });
    await hold(db, [], [makeIssue(), february]);
    expect((await db.getAll('issues')).map(({ id, number }) => [id, number])).toEqual([
      ['2021-02', undefined],
      ['2021-03', undefined],
      ['2021-04', 14],
    ]);
    await undo(db);
    expect(await db.getAllKeys('issues')).toEqual(['2021-02', '2021-03']);
  });

  test('leaves a number that the author gave by hand', async () => {
    const april = makeIssue({ id: '2021-04', months: ['2021-04'], number: 40 });
    const db = await fill(await freshStore(), { clippings, issues: [makeIssue(), april] });
    await hold(db, ['a', 'b']);
    expect((await db.get('issues', '2021-04'))?.number).toBe(40);
  });

  test('of a month without a stored issue stores one, so that the decision is kept', async () => {
    const db = await fill(await freshStore(), { clippings });
    await hold(db, []);
    expect(await months(db)).toEqual(['2021-03', '2021-03']);
    expect((await db.get('issues', '2021-03'))?.dismissed).toEqual([DECIDED]);
  });
});
