import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { typeDraft } from '../../src/store/drafts.ts';
import { note, recoverNotes } from '../../src/store/journal.ts';
import { PageNotes } from '../fakes/page-notes.ts';
import { freshStore } from '../fakes/store.ts';

const draft = { owner: 'c1', field: 'what', value: 'Typed last', at: 20 };

describe('what is typed', () => {
  let notes: PageNotes;
  beforeEach(() => {
    PageNotes.full = false;
    notes = new PageNotes();
    vi.stubGlobal('localStorage', notes);
  });
  afterEach(() => vi.unstubAllGlobals());

  test('is noted before the put is stored, and struck once it is', async () => {
    const db = await freshStore();
    const stored = typeDraft(db, 'c1', 'what', 'Typed');
    expect(Object.keys(notes)).toEqual(['typed:c1/what']);
    await stored;
    expect(Object.keys(notes)).toEqual([]);
    expect(await db.get('drafts', ['c1', 'what'])).toMatchObject({ value: 'Typed' });
  });

  test('is put in by the next page when its own page closed too soon', async () => {
    const db = await freshStore();
    note(draft);
    await recoverNotes(db);
    expect(await db.getAll('drafts')).toEqual([draft]);
    expect(Object.keys(notes)).toEqual([]);
  });

  test('never replaces something newer', async () => {
    const db = await freshStore();
    const newer = { ...draft, value: 'Typed later', at: 21 };
    await db.put('drafts', newer);
    note(draft);
    await recoverNotes(db);
    expect(await db.getAll('drafts')).toEqual([newer]);
    expect(Object.keys(notes)).toEqual([]);
  });

  test('that finds no room for its note leaves none of an older text either', async () => {
    note(draft);
    PageNotes.full = true;
    note({ ...draft, value: 'x'.repeat(100), at: 21 });
    expect(Object.keys(notes)).toEqual([]);
  });
});

test('in the worker, which has no localStorage, a draft is put all the same', async () => {
  vi.stubGlobal('localStorage', undefined);
  const db = await freshStore();
  await typeDraft(db, 'c1', 'what', 'Typed');
  await recoverNotes(db);
  expect(await db.get('drafts', ['c1', 'what'])).toMatchObject({ value: 'Typed' });
  vi.unstubAllGlobals();
});
