import { describe, expect, test } from 'vitest';
import { backupOverdue, lastBackup, recordBackup } from '../../src/transfer/last-backup.ts';
import { makeClipping, NOON } from '../builders.ts';
import { fill, freshStore } from '../fakes/store.ts';

const DAY = 86_400_000;
const withClipping = async (updatedAt = NOON) =>
  fill(await freshStore(), { clippings: [makeClipping({ clippedAt: NOON, updatedAt })] });

describe('a backup', () => {
  test('is not due while there is nothing to back up', async () => {
    expect(await backupOverdue(await freshStore(), NOON)).toBeUndefined();
  });

  test('is due when there was none for more than 30 days after the first clipping', async () => {
    const db = await withClipping();
    expect(await backupOverdue(db, NOON + 30 * DAY)).toBeUndefined();
    expect(await backupOverdue(db, NOON + 31 * DAY)).toBe('never');
    expect(await backupOverdue(db, NOON + 2092 * DAY)).toBe('never');
  });

  test('is due when the last one is more than 30 days old and something changed since', async () => {
    const db = await withClipping(NOON + 3 * DAY);
    await recordBackup(db, NOON + DAY);
    expect(await lastBackup(db)).toBe(NOON + DAY);
    expect(await backupOverdue(db, NOON + 31 * DAY)).toBeUndefined();
    expect(await backupOverdue(db, NOON + 32 * DAY)).toBe(31);
  });

  test('is not due while no clipping is older than 30 days, however old the last one', async () => {
    const db = await withClipping();
    await recordBackup(db, NOON - 100 * DAY);
    expect(await backupOverdue(db, NOON + 30 * DAY)).toBeUndefined();
    expect(await backupOverdue(db, NOON + 31 * DAY)).toBe(131);
  });

  test('is not due when nothing changed since the last one', async () => {
    const db = await withClipping();
    await recordBackup(db, NOON + DAY);
    expect(await backupOverdue(db, NOON + 400 * DAY)).toBeUndefined();
  });
});
