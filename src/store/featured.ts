/** What earlier issues featured, edited by hand: one issue at a time, in one transaction and one step of undo. */
import type { Featured } from '../issue/issue.ts';
import { announce } from './changes.ts';
import { remember } from './history.ts';
import type { Changed, Store } from './schema.ts';

type Key = [resource: string, month: string];

/**
 * Removes the records of `keys` and puts `records`, which may hold some of the same keys; what a record knew that its
 * new version does not say stays (the author's words of then).
 */
export async function replaceFeatured(
  db: Store,
  { label, keys, records }: { label: string; keys: readonly Key[]; records: readonly Featured[] },
  now = Date.now(),
): Promise<void> {
  const tx = db.transaction(['featured', 'history'], 'readwrite');
  const featured = tx.objectStore('featured');
  const staying = new Set(records.map(({ resource, month }) => JSON.stringify([resource, month])));
  const changes: Changed[] = [];
  for (const key of keys) {
    const before = await featured.get(key);
    if (!before || staying.has(JSON.stringify(key))) continue;
    await featured.delete(key);
    changes.push({ store: 'featured', before });
  }
  for (const record of records) {
    const before = await featured.get([record.resource, record.month]);
    const after = { ...before, ...record };
    await featured.put(after);
    changes.push({ store: 'featured', ...(before && { before }), after });
  }
  if (changes.length > 0) await remember(tx.objectStore('history'), { label, at: now, changes });
  await tx.done;
  // Who shows an issue shows what the others featured, and reads both together.
  const months = changes.map(({ before, after }) => (after ?? before) as Featured).map(({ month }) => month);
  if (months.length > 0) announce({ issues: [...new Set(months)] });
}
