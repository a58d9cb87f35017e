import { describe, expect, test } from 'vitest';
import { typeDraft } from '../../src/store/drafts.ts';
import { writeBackup } from '../../src/transfer/backup.ts';
import { makeClipping, makeIssue, makeNewsletter, NOON } from '../builders.ts';
import { fill, freshStore } from '../fakes/store.ts';

const settings = { newsletter: makeNewsletter() };
const read = async (file: Blob) => JSON.parse(await file.text());

describe('a backup', () => {
  test('says what it is, of which version, and when it was made', async () => {
    const file = await writeBackup(await freshStore(), settings, { now: NOON });
    expect(await read(file)).toMatchObject({
      format: 'clipsheet-backup',
      version: 1,
      exportedAt: '2021-03-15T02:00:00.000Z',
    });
    expect((await file.text()).split('\n').slice(0, 4)).toEqual([
      '{',
      '"format": "clipsheet-backup",',
      '"version": 1,',
      '"exportedAt": "2021-03-15T02:00:00.000Z",',
    ]);
  });

  test('writes every time in ISO 8601, and no other number so', async () => {
    const clipping = makeClipping({
      quotes: [{ text: 'q', clippedAt: NOON }],
      wordCount: NOON,
      deletedAt: NOON,
      published: '2021-03',
    });
    const issue = makeIssue({
      publishedAt: NOON,
      exports: [{ form: 'markdown', revision: 1, at: NOON, hash: '', stories: [] }],
    });
    const db = await fill(await freshStore(), { clippings: [clipping], issues: [issue] });
    const file = await read(await writeBackup(db, settings, { now: NOON }));
    const iso = '2021-03-15T02:00:00.000Z';
    expect(file.clippings[0]).toMatchObject({
      clippedAt: iso,
      createdAt: iso,
      deletedAt: iso,
      quotes: [{ clippedAt: iso }],
      wordCount: NOON,
      published: '2021-03',
    });
    expect(file.issues[0]).toMatchObject({ publishedAt: iso, exports: [{ at: iso, revision: 1 }] });
  });

  test('holds what was typed a moment ago, also where its page has closed', async () => {
    const db = await fill(await freshStore(), { clippings: [makeClipping()] });
    await typeDraft(db, 'c1', 'what', 'Typed and not folded in');
    const file = await read(await writeBackup(db, settings));
    expect(file.clippings[0].notes.what).toBe('Typed and not folded in');
    expect(await db.count('drafts')).toBe(0);
  });

  test('is the same for the same data, whatever order records and fields were written in', async () => {
    const [first, second] = [makeClipping({ id: 'a' }), makeClipping({ id: 'b' })];
    const reversed = Object.fromEntries(Object.entries(first).reverse());
    const here = await fill(await freshStore(), { clippings: [first, second] });
    const there = await fill(await freshStore(), { clippings: [second, reversed] });
    const texts = [here, there].map(async db => (await writeBackup(db, settings, { now: NOON })).text());
    expect(await texts[0]).toBe(await texts[1]);
  });

  test('leaves out what concerns this browser alone', async () => {
    const meta = ['backup', 'bin-emptied', 'settings', 'moved:x'].map(key => ({ key, value: 'v' }));
    const db = await fill(await freshStore(), { meta });
    expect((await read(await writeBackup(db, settings))).meta).toEqual([{ key: 'moved:x', value: 'v' }]);
  });

  test('leaves out a number that is none, which no JSON can hold', async () => {
    const db = await fill(await freshStore(), { clippings: [makeClipping({ wordCount: Number.NaN })] });
    expect((await read(await writeBackup(db, settings))).clippings[0]).not.toHaveProperty('wordCount');
  });

  test('holds all of more records than are read at once, in order, and tells how far it is', async () => {
    const ids = Array.from({ length: 620 }, (_, at) => `c${String(at).padStart(4, '0')}`);
    const db = await fill(await freshStore(), { clippings: ids.map(id => makeClipping({ id })) });
    const heard: [number, number][] = [];
    const file = await writeBackup(db, settings, { onProgress: (...step) => heard.push(step) });
    expect((await read(file)).clippings.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(heard).toEqual([
      [250, 620],
      [500, 620],
      [620, 620],
    ]);
  });

  test('can be stopped', async () => {
    const db = await fill(await freshStore(), { clippings: [makeClipping()] });
    await expect(writeBackup(db, settings, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});
