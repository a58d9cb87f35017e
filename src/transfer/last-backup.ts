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
 * Days since the last backup, or 'never' where there was none. Undefined while that is 30 days or less, while no clipping
 * is older than that, or where nothing was clipped or changed since the last one.
 */
export async function backupOverdue(db: Store, now: number): Promise<number | 'never' | undefined> {
  const last = await lastBackup(db);
  const clippings = db.transaction('clippings').store;
  const [first, latest] = await Promise.all([
    clippings.index('clippedAt').openKeyCursor(),
    clippings.index('updatedAt').openKeyCursor(null, 'prev'),
  ]);
  if (!first || !latest || (last !== undefined && latest.key <= last)) return undefined;
  const daysSince = (time: number): number => Math.floor((now - time) / DAY);
  if (daysSince(Math.max(first.key, last ?? 0)) <= DUE_DAYS) return undefined;
  return last === undefined ? 'never' : daysSince(last);
}
