import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Change, onChange } from '../../src/store/changes.ts';
import { applyEdit } from '../../src/store/edit.ts';
import { undo } from '../../src/store/undo.ts';
import { writeBackup } from '../../src/transfer/backup.ts';
import { lastBackup } from '../../src/transfer/last-backup.ts';
import { restoreBackup } from '../../src/transfer/restore.ts';
import { readBackup } from '../../src/transfer/validate.ts';
import { makeClipping, makeNewsletter, NOON } from '../builders.ts';
import { fill, freshStore } from '../fakes/store.ts';

const settings = { newsletter: makeNewsletter() };

async function backupOf(count: number) {
  const clippings = Array.from({ length: count }, (_, at) => makeClipping({ id: `new${at}` }));
  const db = await fill(await freshStore(), { clippings });
  return readBackup(await writeBackup(db, settings, { now: NOON }));
}

const withOld = async () => fill(await freshStore(), { clippings: [makeClipping({ id: 'old' })] });

afterEach(() => vi.restoreAllMocks());

describe('a restore', () => {
  test('changes nothing when it is stopped half-way', async () => {
    const db = await withOld();
    const stop = new AbortController();
    const restoring = restoreBackup(db, await backupOf(600), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(restoring).rejects.toThrow(/abort/i);
    expect((await db.getAll('clippings')).map(({ id }) => id)).toEqual(['old']);
    expect(await db.count('meta')).toBe(0);
  });

  test('changes nothing when the database refuses a record, and says so by a ClipsheetError', async () => {
    const db = await withOld();
    const backup = await backupOf(3);
    backup.clippings.push(makeClipping({ id: 'twin', resource: 'url:example.org/new0' }));
    await expect(restoreBackup(db, backup)).rejects.toMatchObject({ name: 'ClipsheetError' });
    expect((await db.getAll('clippings')).map(({ id }) => id)).toEqual(['old']);
  });

  test('changes nothing when the disk is full, and says that', async () => {
    const db = await withOld();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const backup = await backupOf(2);
    put.mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(restoreBackup(db, backup)).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect((await db.getAll('clippings')).map(({ id }) => id)).toEqual(['old']);
  });

  test('is heard by every page once it is there', async () => {
    const heard: Change[] = [];
    const stop = onChange(change => heard.push(change));
    await restoreBackup(await withOld(), await backupOf(1));
    stop();
    expect(heard).toEqual([{ all: true }]);
  });

  test('counts as the backup that it came from', async () => {
    const db = await withOld();
    await restoreBackup(db, await backupOf(1));
    expect(await lastBackup(db)).toBe(NOON);
  });

  test('numbers the steps of undo anew, so that there are numbers left for those to come', async () => {
    const db = await withOld();
    const file = JSON.parse(await (await writeBackup(db, settings)).text());
    const after = file.clippings[0];
    file.history = [{ id: 2 ** 53, label: 'Last', at: NOON, changes: [{ store: 'clippings', after }] }];
    await restoreBackup(db, await readBackup(new Blob([JSON.stringify(file)])));
    const change = () => ({ clippings: [makeClipping({ id: 'old', title: 'New' })] });
    await applyEdit(db, { label: 'Next', clippings: ['old'], change }, NOON);
    expect((await db.getAll('history')).map(({ label }) => label)).toEqual(['Last', 'Next']);
  });

  test('brings the steps of undo along, and the next edit comes after them', async () => {
    const here = await withOld();
    const retitle = (title: string) => ({
      label: title,
      clippings: ['old'],
      change: ({ clippings }: { clippings: ReturnType<typeof makeClipping>[] }) => ({
        clippings: clippings.map(clipping => ({ ...clipping, title })),
      }),
    });
    await applyEdit(here, retitle('First'), NOON);
    const there = await freshStore();
    await restoreBackup(there, await readBackup(await writeBackup(here, settings)));
    await applyEdit(there, retitle('Second'), NOON);
    expect([await undo(there), await undo(there), await undo(there)].map(step => step?.label)).toEqual([
      'Second',
      'First',
      undefined,
    ]);
    expect((await there.get('clippings', 'old'))?.title).toBe('Title of old');
  });
});
