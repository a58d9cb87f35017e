/** Deleted clippings stay 30 days in the bin. */
import type { Joined } from './capture.ts';
import { announce } from './changes.ts';
import type { Changed, Store } from './schema.ts';
import { emptyOldTemplates } from './templates.ts';

const DAY = 86_400_000;
export const BIN_DAYS = 30;

/**
 * Removes clippings for ever, with their readable texts and the steps of undo that hold them. Ids that are not in the bin
 * are left alone. Returns those removed.
 */
export async function deleteForever(db: Store, ids: readonly string[]): Promise<string[]> {
  const tx = db.transaction(['clippings', 'texts', 'history', 'meta'], 'readwrite');
  const removed = new Set<string>();
  for (const id of ids) {
    const clipping = await tx.objectStore('clippings').get(id);
    if (clipping?.deletedAt === undefined) continue;
    await tx.objectStore('clippings').delete(id);
    await tx.objectStore('texts').delete(id);
    removed.add(id);
  }
  if (removed.size > 0) {
    const holds = ({ before, after }: Changed): boolean =>
      [before, after].some(record => record && 'id' in record && removed.has(record.id));
    for (let step = await tx.objectStore('history').openCursor(); step; step = await step.continue())
      if (step.value.changes.some(holds)) await step.delete();
    const joins = IDBKeyRange.bound('joined:', 'joined;');
    for (let fact = await tx.objectStore('meta').openCursor(joins); fact; fact = await fact.continue()) {
      const { gone, survivor } = fact.value.value as Joined;
      if (removed.has(gone.id) || removed.has(survivor)) await fact.delete();
    }
  }
  await tx.done;
  if (removed.size > 0) announce({ clippings: [...removed] });
  return [...removed];
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
  await emptyOldTemplates(db, now);
  await db.put('meta', { key: 'bin-emptied', value: now });
}
