import { describe, expect, it } from 'vitest';
import { foldDraft, overlayDrafts, typeDraft } from '../../src/store/drafts.ts';
import { beside } from '../../src/store/typed-elsewhere.ts';
import { makeClipping } from '../builders.ts';
import { freshStore } from '../fakes/store.ts';

describe('text that meets an older one', () => {
  it('follows it after a blank line', () => {
    expect(beside('Old', 'New')).toBe('Old\n\nNew');
    expect(beside('', 'New')).toBe('New');
    expect(beside('Old', '  ')).toBe('Old');
  });

  it('replaces an earlier state of itself, and is not said twice', () => {
    expect(beside('Old\n\nNe', 'New')).toBe('Old\n\nNew');
    expect(beside('A\n\nB\n\nNe', 'New')).toBe('A\n\nB\n\nNew');
    expect(beside('Old\n\nNew', 'New')).toBe('Old\n\nNew');
    expect(beside('Ol', 'Old')).toBe('Old');
  });
});

it('typed under an id that leads to another clipping, it comes beside the notes there', async () => {
  const db = await freshStore();
  const old = makeClipping({ id: 'old', notes: { what: 'Old' } });
  await db.put('clippings', old);
  await db.put('meta', { key: 'moved:new', value: 'old' });
  await typeDraft(db, 'new', 'what', 'Early');
  await typeDraft(db, 'new', 'title', 'My title');
  const [seen] = await overlayDrafts(db, async () => [old]);
  expect(seen).toMatchObject({ title: 'My title', notes: { what: 'Old\n\nEarly' } });
  await foldDraft(db, 'new', 'what');
  await foldDraft(db, 'new', 'title');
  expect(await db.get('clippings', 'old')).toMatchObject({
    title: 'My title',
    notes: { what: 'Old\n\nEarly' },
  });
  expect(await db.getAll('drafts')).toEqual([]);
});
