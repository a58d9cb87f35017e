import { expect, test } from 'vitest';
import { onChange } from '../../src/store/changes.ts';
import { recordEnrichment } from '../../src/store/texts.ts';
import { makeClipping, NOON } from '../builders.ts';
import { fill, freshStore } from '../fakes/store.ts';

const url = 'https://example.org/c1';
const text = { capture: { url, wordCount: 120 }, markdown: 'A text' };

test('a readable text is kept apart, its words beside its clipping, and open pages hear of it', async () => {
  const db = await fill(await freshStore(), { clippings: [makeClipping()] });
  const heard: unknown[] = [];
  const stop = onChange(change => heard.push(change));
  expect(await recordEnrichment(db, 'c1', text, NOON + 1)).toBe(true);
  stop();
  expect(await db.get('texts', 'c1')).toEqual({ clippingId: 'c1', markdown: 'A text' });
  expect(await db.get('clippings', 'c1')).toMatchObject({ wordCount: 120, updatedAt: NOON + 1 });
  expect(heard).toEqual([{ clippings: ['c1'] }]);
});

test('what is there already stays, and what was edited by hand', async () => {
  const edited = makeClipping({ edited: ['wordCount', 'repo'], title: 'Mine' });
  const db = await fill(await freshStore(), {
    clippings: [edited],
    texts: [{ clippingId: 'c1', markdown: 'First' }],
  });
  const repo = { host: 'github.com', owner: 'ada', name: 'engine' };
  const capture = { ...text.capture, title: 'Theirs', repo };
  expect(await recordEnrichment(db, 'c1', { ...text, capture }, NOON + 1)).toBe(false);
  expect((await db.get('texts', 'c1'))?.markdown).toBe('First');
  expect(await db.get('clippings', 'c1')).toEqual(edited);
});

test('of a clipping that was joined to another, it goes to that one', async () => {
  const db = await fill(await freshStore(), {
    clippings: [makeClipping()],
    meta: [{ key: 'moved:gone', value: 'c1' }],
  });
  await recordEnrichment(db, 'gone', text, NOON + 1);
  expect(await db.getAllKeys('texts')).toEqual(['c1']);
});

test.each([
  ['that is gone', {}, 'c2'],
  ['that waits for its first capture', { capture: 'pending' }, 'c1'],
  ['that nobody has read yet', { unread: true }, 'c1'],
] as const)('for a clipping %s, nothing is kept', async (_, fields, id) => {
  const clipping = makeClipping(fields);
  const db = await fill(await freshStore(), { clippings: [clipping] });
  expect(await recordEnrichment(db, id, text, NOON + 1)).toBe(false);
  expect(await db.count('texts')).toBe(0);
  expect(await db.get('clippings', 'c1')).toEqual(clipping);
});

test('a page that could not be read is not read for all that a host tells of it', async () => {
  const db = await fill(await freshStore(), { clippings: [makeClipping({ capture: 'partial' })] });
  await recordEnrichment(db, 'c1', { capture: { url, summary: 'Told' } }, NOON + 1);
  expect(await db.get('clippings', 'c1')).toMatchObject({ capture: 'partial', summary: 'Told' });
});
