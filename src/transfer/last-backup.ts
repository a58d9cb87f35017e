/** When the last backup was made, and whether the desk should say that another is due. */
import type { Store } from '../store/schema.ts';

const DAY = 86_400_000;
const DUE_DAYS = 30;

/** Remembers that a backup of everything was made at `now`, epoch milliseconds. */
export const recordBackup = async (db: Store, now: number): Promise<void> => {
  await db.put('meta', { key: 'backup', value: now });
};

/** When the last backup was made, epoch milliseconds; undefined where there was none. */
export async function lastBackup(db: Store): Promise<number | undefined> {
  const value = (await db.get('meta', 'backup'))?.value;
  return typeof value === 'number' ? value : undefined;
}

/**
 * For how many days there has been no backup, counted from the first clipping where there never was one; undefined
 * while that is 30 days or less, or where nothing was clipped or changed since the last one.
 */
export async function backupOverdue(db: Store, now: number): Promise<number | undefined> {
  const last = await lastBackup(db);
  const clippings = db.transaction('clippings').store;
  const [first, latest] = await Promise.all([
    clippings.index('clippedAt').openKeyCursor(),
    clippings.index('updatedAt').openKeyCursor(null, 'prev'),
  ]);
  if (!first || !latest || (last !== undefined && latest.key <= last)) return undefined;
  const days = Math.floor((now - (last ?? first.key)) / DAY);
  return days > DUE_DAYS ? days : undefined;
}
