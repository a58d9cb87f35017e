import { describe, expect, test, vi } from 'vitest';
import { foldDraft, foldLeftovers, overlayDrafts, removeDraft, typeDraft } from '../../src/store/drafts.ts';
import { clippingsOf, getClipping, issueOf } from '../../src/store/queries.ts';
import type { Store } from '../../src/store/schema.ts';
import { undo } from '../../src/store/undo.ts';
import { makeClipping, makeIssue, NOON } from '../builders.ts';
import { fill, freshName, freshStore } from '../fakes/store.ts';

const withClipping = async (): Promise<Store> => fill(await freshStore(), { clippings: [makeClipping()] });

const whatOf = async (db: Store, id = 'c1'): Promise<string | undefined> =>
  (await db.get('clippings', id))?.notes.what;

describe('what is typed', () => {
  test('is seen by every reader before it is folded in', async () => {
    const db = await withClipping();
    await typeDraft(db, 'c1', 'what', 'Typed');
    expect(await whatOf(db)).toBe('');
    expect((await getClipping(db, 'c1'))?.notes.what).toBe('Typed');
    expect((await clippingsOf(db, ['2021-03']))[0]?.notes.what).toBe('Typed');
  });

  test('is in its record once it is folded in, marked as the author’s, and no draft any more', async () => {
    const db = await withClipping();
    await typeDraft(db, 'c1', 'title', 'By hand');
    await foldDraft(db, 'c1', 'title', NOON + 1);
    expect(await db.get('clippings', 'c1')).toMatchObject({
      title: 'By hand',
      edited: ['title'],
      updatedAt: NOON + 1,
    });
    expect(await db.count('drafts')).toBe(0);
  });

  test('survives a fold of what was typed before it', async () => {
    const db = await withClipping();
    await typeDraft(db, 'c1', 'what', 'Ty');
    const folding = foldDraft(db, 'c1', 'what');
    await typeDraft(db, 'c1', 'what', 'Typed');
    await folding;
    expect((await getClipping(db, 'c1'))?.notes.what).toBe('Typed');
    await foldLeftovers(db, 0, { now: Date.now() + 1_000 });
    expect(await whatOf(db)).toBe('Typed');
  });

  test('is never overtaken by an older text, however many pages fold at once', async () => {
    const name = freshName();
    const [page, other] = [await freshStore(name), await freshStore(name)];
    await fill(page, { clippings: [makeClipping()] });
    const work: Promise<void>[] = [];
    for (let key = 1; key <= 60; key += 1) {
      work.push(typeDraft(page, 'c1', 'what', 'x'.repeat(key)));
      if (key % 3 === 0) work.push(foldDraft(key % 2 ? page : other, 'c1', 'what'));
      if (key % 7 === 0) await Promise.all(work);
    }
    await Promise.all(work);
    await foldDraft(other, 'c1', 'what');
    expect(await whatOf(page)).toBe('x'.repeat(60));
    expect(await page.count('drafts')).toBe(0);
  });

  test('in several fields and records is folded in whole', async () => {
    const db = await fill(await withClipping(), {
      clippings: [makeClipping({ id: 'c2' })],
      issues: [makeIssue()],
    });
    await typeDraft(db, 'c1', 'what', 'What');
    await typeDraft(db, 'c1', 'why', 'Why');
    await typeDraft(db, 'c2', 'note', 'Note');
    await typeDraft(db, '2021-03', 'intro', 'Hello');
    await foldLeftovers(db, 0, { now: Date.now() + 1_000 });
    expect((await db.get('clippings', 'c1'))?.notes).toEqual({ what: 'What', why: 'Why', note: '' });
    expect((await db.get('clippings', 'c2'))?.notes.note).toBe('Note');
    expect((await db.get('issues', '2021-03'))?.intro).toBe('Hello');
  });

  test('for an issue is seen before it is folded in', async () => {
    const db = await fill(await freshStore(), { issues: [makeIssue()] });
    await typeDraft(db, '2021-03', 'intro', 'Hello');
    expect((await issueOf(db, '2021-03'))?.intro).toBe('Hello');
    expect((await db.get('issues', '2021-03'))?.intro).toBe('');
  });

  test('a moment ago is left to its page by the worker', async () => {
    const db = await withClipping();
    await typeDraft(db, 'c1', 'what', 'Typed');
    await foldLeftovers(db, 10_000);
    expect(await whatOf(db)).toBe('');
    await foldLeftovers(db, 10_000, { now: Date.now() + 11_000 });
    expect(await whatOf(db)).toBe('Typed');
  });

  test('as a tag may be half typed, and stays so for a page that sees it in passing', async () => {
    const db = await withClipping();
    await typeDraft(db, 'c1', 'tag', 'machine-lea');
    await foldLeftovers(db, 0, { now: Date.now() + 1_000, halfTyped: false });
    expect((await db.get('clippings', 'c1'))?.tags).toEqual([]);
    await foldLeftovers(db, 0, { now: Date.now() + 1_000 });
    expect((await db.get('clippings', 'c1'))?.tags).toEqual(['machine-lea']);
  });
});

describe('what is typed for a record that is not there', () => {
  test('waits for it: the popup is faster than the worker that saves', async () => {
    const db = await freshStore();
    await typeDraft(db, 'c1', 'what', 'Typed first');
    await foldDraft(db, 'c1', 'what');
    expect(await db.count('drafts')).toBe(1);
    await db.put('clippings', makeClipping());
    await foldDraft(db, 'c1', 'what');
    expect(await whatOf(db)).toBe('Typed first');
  });

  test('waits for an issue that nobody has made yet', async () => {
    const db = await freshStore();
    await typeDraft(db, '2021-03', 'intro', 'Hello');
    await foldLeftovers(db, 0, { now: Date.now() + 1_000 });
    await db.put('issues', makeIssue());
    expect((await issueOf(db, '2021-03'))?.intro).toBe('Hello');
  });

  test('goes after 30 days', async () => {
    const db = await freshStore();
    await typeDraft(db, 'gone', 'what', 'Typed');
    const day = 86_400_000;
    await foldLeftovers(db, 0, { now: Date.now() + 29 * day });
    expect(await db.count('drafts')).toBe(1);
    await foldLeftovers(db, 0, { now: Date.now() + 31 * day });
    expect(await db.count('drafts')).toBe(0);
  });
});

describe('what is typed into a clipping that was joined to another', () => {
  const joined = async (): Promise<Store> =>
    fill(await withClipping(), {
      meta: [
        { key: 'moved:click', value: 'middle' },
        { key: 'moved:middle', value: 'c1' },
      ],
    });

  test('is seen there and folded in there, through several joins', async () => {
    const db = await joined();
    await typeDraft(db, 'click', 'what', 'Typed');
    expect((await getClipping(db, 'c1'))?.notes.what).toBe('Typed');
    expect((await getClipping(db, 'click'))?.notes.what).toBe('Typed');
    await foldDraft(db, 'click', 'what');
    expect(await whatOf(db)).toBe('Typed');
  });

  test('keeps the text that its popup never saw', async () => {
    const db = await joined();
    await typeDraft(db, 'c1', 'what', 'First');
    await typeDraft(db, 'click', 'what', 'Second');
    expect((await getClipping(db, 'c1'))?.notes.what).toBe('First\n\nSecond');
    await foldLeftovers(db, 0, { now: Date.now() + 1_000 });
    expect(await whatOf(db)).toBe('First\n\nSecond');
  });

  test('under two ids ends with what was typed last under its own', async () => {
    const db = await joined();
    await typeDraft(db, 'click', 'what', 'First');
    await typeDraft(db, 'c1', 'what', 'Second');
    expect((await getClipping(db, 'c1'))?.notes.what).toBe('Second');
    await foldLeftovers(db, 0, { now: Date.now() + 1_000 });
    expect(await whatOf(db)).toBe('Second');
  });

  test('ends somewhere also when joins lead in a circle', async () => {
    const db = await fill(await withClipping(), {
      meta: [
        { key: 'moved:a', value: 'b' },
        { key: 'moved:b', value: 'a' },
        { key: 'moved:c1', value: 'c1' },
      ],
    });
    await typeDraft(db, 'a', 'what', 'Lost');
    await typeDraft(db, 'c1', 'what', 'Found');
    expect((await getClipping(db, 'c1'))?.notes.what).toBe('Found');
    expect(await getClipping(db, 'a')).toBeUndefined();
  });
});

test('a draft is only taken back as it was read', async () => {
  const db = await withClipping();
  await typeDraft(db, 'c1', 'what', 'Old');
  const [old] = await db.getAll('drafts');
  await db.put('drafts', { ...old, value: 'New' } as never);
  await removeDraft(db, old as never);
  expect(await db.count('drafts')).toBe(1);
});

test('text of a field that this release does not know stays out of the record', async () => {
  const clipping = makeClipping();
  const db = await fill(await freshStore(), {
    drafts: [{ owner: 'c1', field: '__proto__', value: 'x', at: 1 }],
  });
  expect(await overlayDrafts(db, async () => [clipping])).toEqual([clipping]);
});

describe('undo of typing', () => {
  test('takes a burst back in one step', async () => {
    const db = await withClipping();
    for (const text of ['T', 'Ty', 'Typed']) {
      await typeDraft(db, 'c1', 'what', text);
      await foldDraft(db, 'c1', 'what', NOON);
    }
    expect((await undo(db))?.label).toBe('Typing in “Title of c1”');
    expect(await whatOf(db)).toBe('');
    expect(await undo(db)).toBeUndefined();
  });

  test('leaves what the page told in the middle of a burst', async () => {
    const db = await withClipping();
    await typeDraft(db, 'c1', 'what', 'T');
    await foldDraft(db, 'c1', 'what', NOON);
    await db.put('clippings', { ...(await db.get('clippings', 'c1')), summary: 'Told by the page' } as never);
    await typeDraft(db, 'c1', 'what', 'Typed');
    await foldDraft(db, 'c1', 'what', NOON);
    await undo(db);
    expect(await db.get('clippings', 'c1')).toMatchObject({
      summary: 'Told by the page',
      notes: { what: '' },
    });
  });

  test('takes back only the second of two bursts half a minute apart', async () => {
    const db = await withClipping();
    for (const [text, at] of [
      ['One', 0],
      ['One two', 30_000],
    ] as const) {
      await typeDraft(db, 'c1', 'what', text);
      await foldDraft(db, 'c1', 'what', NOON + at);
    }
    await undo(db);
    expect(await whatOf(db)).toBe('One');
  });
});

test('text typed into a section that was removed elsewhere waits for it to come back', async () => {
  const issue = makeIssue();
  const [section] = issue.sections;
  const field = `section.${section?.id}.title`;
  const db = await fill(await freshStore(), { issues: [{ ...issue, sections: issue.sections.slice(1) }] });
  await typeDraft(db, issue.id, field, 'Renamed');
  await foldDraft(db, issue.id, field);
  expect(await db.count('history')).toBe(0);
  await db.put('issues', issue);
  await foldDraft(db, issue.id, field);
  expect((await db.get('issues', issue.id))?.sections[0]?.title).toBe('Renamed');
  expect(await db.count('drafts')).toBe(0);
});

test.each(['a clipping', 'a month'])('what is folded while it is read is not missed: %s', async what => {
  const db = await fill(await freshStore(), { clippings: [makeClipping({ id: 'a', month: '2021-03' })] });
  await typeDraft(db, 'a', 'what', 'typed words');
  const { getAll } = db;
  // The fold ends right before the drafts are read.
  vi.spyOn(db, 'getAll').mockImplementationOnce(async (...asked: Parameters<typeof getAll>) => {
    await foldDraft(db, 'a', 'what');
    return getAll.apply(db, asked);
  });
  const [seen] = what === 'a month' ? await clippingsOf(db, ['2021-03']) : [await getClipping(db, 'a')];
  expect(seen?.notes.what).toBe('typed words');
});
