import { deleteDB } from 'idb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { connect } from '../../src/store/connection.ts';
import { typeDraft } from '../../src/store/drafts.ts';
import { note, recoverNotes } from '../../src/store/journal.ts';
import { ownPageNotes, PageNotes } from '../fakes/page-notes.ts';
import { freshStore } from '../fakes/store.ts';

const draft = { owner: 'c1', field: 'what', value: 'Typed last', at: 20 };

describe('what is typed', () => {
  const notes = ownPageNotes();

  test('is noted before the put is stored, and struck once it is', async () => {
    const db = await freshStore();
    const stored = typeDraft(db, 'c1', 'what', 'Typed');
    expect(Object.keys(notes())).toEqual(['typed:c1/what']);
    await stored;
    expect(Object.keys(notes())).toEqual([]);
    expect(await db.get('drafts', ['c1', 'what'])).toMatchObject({ value: 'Typed' });
  });

  test('is put in by the next page when its own page closed too soon', async () => {
    const db = await freshStore();
    note(draft);
    await recoverNotes(db);
    expect(await db.getAll('drafts')).toEqual([draft]);
    expect(Object.keys(notes())).toEqual([]);
  });

  test('never replaces something newer', async () => {
    const db = await freshStore();
    const newer = { ...draft, value: 'Typed later', at: 21 };
    await db.put('drafts', newer);
    note(draft);
    await recoverNotes(db);
    expect(await db.getAll('drafts')).toEqual([newer]);
    expect(Object.keys(notes())).toEqual([]);
  });

  test('and what is no note of ours keeps nobody out', async () => {
    notes().setItem('typed:broken', '{}');
    notes().setItem('typed:worse', '[');
    note(draft);
    const db = await freshStore();
    await recoverNotes(db);
    expect(await db.getAll('drafts')).toEqual([draft]);
  });

  test('stays noted where the disk is full, and the store opens all the same', async () => {
    await connect();
    // It goes with its connection: the next one is made anew.
    await deleteDB('clipsheet');
    note(draft);
    const putting = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    onTestFinished(() => putting.mockRestore());
    expect((await connect()).name).toBe('clipsheet');
    expect(putting).toHaveBeenCalled();
    expect(Object.keys(notes())).toEqual(['typed:c1/what']);
  });

  test('that finds no room for its note leaves none of an older text either', async () => {
    note(draft);
    PageNotes.full = true;
    note({ ...draft, value: 'x'.repeat(100), at: 21 });
    expect(Object.keys(notes())).toEqual([]);
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
