/** Deleted clippings stay 30 days in the bin. */
import { announce } from './changes.ts';
import type { Store } from './schema.ts';

const DAY = 86_400_000;
export const BIN_DAYS = 30;

/** Removes clippings for ever, with their readable texts. Ids that are not in the bin are left alone. Returns those removed. */
export async function deleteForever(db: Store, ids: readonly string[]): Promise<string[]> {
  const tx = db.transaction(['clippings', 'texts'], 'readwrite');
  const removed: string[] = [];
  for (const id of ids) {
    const clipping = await tx.objectStore('clippings').get(id);
    if (clipping?.deletedAt === undefined) continue;
    await tx.objectStore('clippings').delete(id);
    await tx.objectStore('texts').delete(id);
    removed.push(id);
  }
  await tx.done;
  if (removed.length > 0) announce({ clippings: removed });
  return removed;
}

/** Empties the bin of what has been there for more than 30 days. Looks once a day. */
export async function emptyOldBin(db: Store, now = Date.now()): Promise<void> {
  const last = (await db.get('meta', 'bin-emptied'))?.value;
  if (typeof last === 'number' && now - last < DAY) return;
  const old: string[] = [];
  const tx = db.transaction('clippings');
  for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue()) {
    const { id, deletedAt } = cursor.value;
    if (deletedAt !== undefined && deletedAt < now - BIN_DAYS * DAY) old.push(id);
  }
  await deleteForever(db, old);
  await db.put('meta', { key: 'bin-emptied', value: now });
}
