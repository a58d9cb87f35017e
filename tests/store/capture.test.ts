import { describe, expect, test } from 'vitest';
import type { Capture } from '../../src/extract/capture.ts';
import { recordCapture, recordPartial } from '../../src/store/capture.ts';
import { saveClip } from '../../src/store/clip.ts';
import { foldDraft, typeDraft } from '../../src/store/drafts.ts';
import { getClipping } from '../../src/store/queries.ts';
import type { Store } from '../../src/store/schema.ts';
import { undoClip } from '../../src/store/undo-clip.ts';
import { makeClipping, NOON } from '../builders.ts';
import { fill, freshStore } from '../fakes/store.ts';

const POST = 'https://example.org/post';
const clip = (db: Store, url: string, id: string, now = NOON) =>
  saveClip(db, { url, title: 'From the tab', now, zone: 'UTC', id });
const capture = (overrides: Partial<Capture> = {}): Capture => ({
  url: POST,
  title: 'From the page',
  ...overrides,
});

describe('a page that is two known clippings at once', () => {
  test('becomes the oldest of the three, and the stories of the others follow it', async () => {
    const db = await fill(await freshStore(), {
      clippings: [
        makeClipping({ id: 'pasted', resource: 'url:sho.rt/1', unread: true, createdAt: NOON }),
        makeClipping({ id: 'known', resource: 'url:example.org/post', createdAt: NOON + 1 }),
        makeClipping({ id: 'member', resource: 'url:example.org/more', story: 'known', role: 'more' }),
        makeClipping({
          id: 'clicked',
          resource: 'url:example.org/p/7',
          capture: 'pending',
          createdAt: NOON + 2,
        }),
      ],
    });
    expect(await recordCapture(db, 'clicked', capture(), { now: NOON + 9, openedFor: 'pasted' })).toBe(
      'pasted',
    );
    expect((await db.getAllKeys('clippings')).sort()).toEqual(['member', 'pasted']);
    expect(await db.get('clippings', 'pasted')).toMatchObject({ resource: 'url:example.org/post' });
    expect(await db.get('clippings', 'member')).toMatchObject({ story: 'pasted' });
    for (const gone of ['known', 'clicked']) expect((await getClipping(db, gone))?.id).toBe('pasted');
  });
});

describe('what a page tells', () => {
  test('fills the clipping in, and leaves what the author changed meanwhile', async () => {
    const db = await freshStore();
    await clip(db, POST, 'a');
    await typeDraft(db, 'a', 'title', 'By hand');
    await foldDraft(db, 'a', 'title');
    await recordCapture(db, 'a', capture({ summary: 'A summary', authors: ['Ada'] }), { now: NOON });
    expect(await db.get('clippings', 'a')).toMatchObject({
      title: 'By hand',
      summary: 'A summary',
      authors: ['Ada'],
      capture: 'done',
    });
  });

  test('goes nowhere when the clipping is gone', async () => {
    expect(await recordCapture(await freshStore(), 'gone', capture(), { now: NOON })).toBeUndefined();
  });

  test('adds nothing for a click that was taken back meanwhile, and fills in the next one', async () => {
    const db = await freshStore();
    await clip(db, POST, 'a');
    const again = await clip(db, `${POST}?utm_source=x`, 'b', NOON + 1000);
    await undoClip(db, again, NOON + 2000);
    const late = capture({ selection: 'Selected before the undo' });
    const options = { now: NOON + 3000, clickedAt: NOON + 1000 };
    expect(await recordCapture(db, 'a', late, options)).toBeUndefined();
    expect(await db.get('clippings', 'a')).toMatchObject({ quotes: [], capture: 'pending' });
    await recordCapture(db, 'a', late, { now: NOON + 5000, clickedAt: NOON + 4000 });
    expect(await db.get('clippings', 'a')).toMatchObject({ title: 'From the page', capture: 'done' });
  });

  test('finds a clipping that was joined to another, and that one to a third', async () => {
    const db = await fill(await freshStore(), {
      clippings: [makeClipping({ id: 'c', resource: 'url:example.org/post', capture: 'pending' })],
      meta: [
        { key: 'moved:a', value: 'b' },
        { key: 'moved:b', value: 'c' },
      ],
    });
    expect(await recordCapture(db, 'a', capture(), { now: NOON })).toBe('c');
  });

  test('gives a better key, under which and under the old one it is known from then on', async () => {
    const db = await freshStore();
    await clip(db, POST, 'a');
    await recordCapture(db, 'a', capture({ paper: { doi: '10.1038/s41586-021-03819-2' } }), { now: NOON });
    expect((await db.get('clippings', 'a'))?.resource).toBe('doi:10.1038/s41586-021-03819-2');
    expect((await clip(db, POST, 'b')).clipping.id).toBe('a');
    expect((await clip(db, 'https://doi.org/10.1038/s41586-021-03819-2', 'c')).clipping.id).toBe('a');
    expect(await db.count('clippings')).toBe(1);
  });
});

describe('a page that turns out to be known', () => {
  /** `old` is clipped at its DOI, `new` at its landing page, whose capture tells the DOI. */
  async function joined(): Promise<Store> {
    const db = await freshStore();
    await clip(db, 'https://doi.org/10.1038/s41586-021-03819-2', 'old');
    await typeDraft(db, 'old', 'what', 'Old words');
    await foldDraft(db, 'old', 'what');
    await clip(db, POST, 'new', NOON + 1_000);
    await typeDraft(db, 'new', 'what', 'New words');
    await foldDraft(db, 'new', 'what');
    const told = capture({ summary: 'A summary', paper: { doi: '10.1038/s41586-021-03819-2' } });
    await recordCapture(db, 'new', told, { now: NOON + 2_000 });
    return db;
  }

  test('is one clipping, the older, with what both knew', async () => {
    const db = await joined();
    expect(await db.getAllKeys('clippings')).toEqual(['old']);
    expect(await getClipping(db, 'new')).toMatchObject({
      id: 'old',
      notes: { what: 'Old words\n\nNew words' },
      aliases: [POST],
      summary: 'A summary',
    });
  });

  test('is two again after Undo: the older as it was, the click’s own in the bin', async () => {
    const db = await joined();
    const gone = { at: NOON + 1_000, clipping: makeClipping({ id: 'new' }) };
    await undoClip(db, gone, NOON + 3_000);
    expect((await db.get('clippings', 'old'))?.notes.what).toBe('Old words');
    expect(await db.get('clippings', 'new')).toMatchObject({
      notes: { what: 'New words' },
      deletedAt: NOON + 3_000,
    });
    expect((await getClipping(db, 'new'))?.id).toBe('new');
  });

  test('keeps after Undo what was typed since the join', async () => {
    const db = await joined();
    await typeDraft(db, 'old', 'why', 'Typed since');
    await foldDraft(db, 'old', 'why');
    await undoClip(db, { at: NOON + 1_000, clipping: makeClipping({ id: 'new' }) }, NOON + 3_000);
    expect((await db.get('clippings', 'old'))?.notes.why).toBe('Typed since');
  });

  test('is the clipping that its tab was opened for, which is known by its first address from then on', async () => {
    const db = await freshStore();
    await saveClip(db, {
      url: 'https://t.example/x',
      title: '',
      unread: true,
      now: NOON,
      zone: 'UTC',
      id: 'pasted',
    });
    await clip(db, POST, 'clicked', NOON + 1_000);
    await recordCapture(db, 'clicked', capture(), { now: NOON + 2_000, openedFor: 'pasted' });
    expect(await db.getAllKeys('clippings')).toEqual(['pasted']);
    expect(await db.get('clippings', 'pasted')).toMatchObject({
      resource: 'url:example.org/post',
      title: 'From the page',
    });
    expect((await clip(db, 'https://t.example/x', 'again')).clipping.id).toBe('pasted');
  });

  test('is two again after Undo where a tab had been opened for it: each under its own address', async () => {
    const db = await freshStore();
    const added = { url: 'https://t.example/x', title: '', unread: true, now: NOON, zone: 'UTC' };
    await saveClip(db, { ...added, id: 'pasted' });
    const receipt = await clip(db, POST, 'clicked', NOON + 1_000);
    await recordCapture(db, 'clicked', capture(), { now: NOON + 2_000, openedFor: 'pasted' });
    await undoClip(db, receipt, NOON + 3_000);
    expect(await db.get('clippings', 'pasted')).toMatchObject({
      resource: 'url:t.example/x',
      unread: true,
    });
    expect(await db.get('clippings', 'clicked')).toMatchObject({
      resource: 'url:example.org/post',
      deletedAt: NOON + 3_000,
    });
  });

  test('is left as it was by a click that was taken back before its page was read', async () => {
    const db = await freshStore();
    await clip(db, 'https://doi.org/10.1038/s41586-021-03819-2', 'old');
    const before = await db.get('clippings', 'old');
    const receipt = await clip(db, POST, 'new', NOON + 1_000);
    await undoClip(db, receipt, NOON + 1_500);
    const told = capture({ selection: 'Quoted', paper: { doi: '10.1038/s41586-021-03819-2' } });
    await recordCapture(db, 'new', told, { now: NOON + 2_000 });
    expect(await db.get('clippings', 'old')).toEqual(before);
    expect(await db.get('clippings', 'new')).toMatchObject({ deletedAt: NOON + 1_500 });
  });
});

describe('Undo of a click', () => {
  test('puts a new clipping in the bin, with its notes', async () => {
    const db = await freshStore();
    const receipt = await clip(db, POST, 'a');
    await typeDraft(db, 'a', 'what', 'Mine');
    await foldDraft(db, 'a', 'what');
    await undoClip(db, receipt, NOON + 1);
    expect(await db.get('clippings', 'a')).toMatchObject({ deletedAt: NOON + 1, notes: { what: 'Mine' } });
  });

  test('takes from an earlier one only what the click added', async () => {
    const db = await freshStore();
    await saveClip(db, { url: POST, title: 'T', selection: 'One', now: NOON, zone: 'UTC', id: 'a' });
    const receipt = await saveClip(db, {
      url: POST,
      title: 'T',
      selection: 'Two',
      now: NOON + 1,
      zone: 'UTC',
      id: 'b',
    });
    await typeDraft(db, 'a', 'what', 'Typed since');
    await foldDraft(db, 'a', 'what');
    await undoClip(db, receipt, NOON + 2);
    const clipping = await db.get('clippings', 'a');
    expect(clipping?.quotes.map(({ text }) => text)).toEqual(['One']);
    expect(clipping?.notes.what).toBe('Typed since');
    expect(clipping).not.toHaveProperty('deletedAt');
  });

  test('puts one that the click brought back into the bin again', async () => {
    const binned = makeClipping({ resource: 'url:example.org/post', url: POST, deletedAt: NOON - 5 });
    const db = await fill(await freshStore(), { clippings: [binned] });
    await undoClip(db, await clip(db, POST, 'b'), NOON + 1);
    expect((await db.get('clippings', 'c1'))?.deletedAt).toBe(NOON - 5);
  });
});

test('a page that could not be read leaves a clipping that was read before as it is', async () => {
  const db = await fill(await freshStore(), {
    clippings: [makeClipping({ id: 'a', capture: 'pending' }), makeClipping({ id: 'b', capture: 'done' })],
  });
  await recordPartial(db, 'a', NOON);
  await recordPartial(db, 'b', NOON);
  await recordPartial(db, 'gone', NOON);
  expect((await db.getAll('clippings')).map(({ capture: state }) => state)).toEqual(['partial', 'done']);
});

describe('a page that is still loading', () => {
  test('and turns out to be a clipping from before leaves what that one holds', async () => {
    const kept = { title: 'As it was read', authors: ['Ada Lovelace'], capture: 'done' as const };
    const db = await fill(await freshStore(), {
      clippings: [
        makeClipping({ id: 'old', resource: 'url:example.org/post', url: POST, ...kept, createdAt: 1 }),
      ],
    });
    await clip(db, 'https://example.org/p/7', 'new');
    const page = capture({ url: 'https://example.org/p/7', canonical: POST, authors: ['Someone Else'] });
    await recordCapture(db, 'new', page, { now: NOON + 1, clickedAt: NOON, provisional: true });
    expect(await db.get('clippings', 'old')).toMatchObject(kept);
    await recordCapture(db, 'new', page, { now: NOON + 2, clickedAt: NOON });
    expect(await db.get('clippings', 'old')).toMatchObject(kept);
  });

  test('is read as if for the first time once it has loaded', async () => {
    const db = await freshStore();
    await clip(db, POST, 'new');
    const options = { now: NOON + 1, clickedAt: NOON };
    await recordCapture(db, 'new', capture({ title: 'Loading…' }), { ...options, provisional: true });
    expect(await db.get('clippings', 'new')).toMatchObject({ title: 'Loading…', capture: 'pending' });
    await recordCapture(db, 'new', capture({ title: 'All of it' }), options);
    expect(await db.get('clippings', 'new')).toMatchObject({ title: 'All of it', capture: 'done' });
  });
});
