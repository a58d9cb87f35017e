/** Counts over the whole library by its indexes: no clipping but those in the bin is read. */
import type { Kind } from '../clipping/clipping.ts';
import type { Store } from './schema.ts';

export interface MonthCount {
  /** '2021-03' */
  month: string;
  kinds: Map<Kind, number>;
  total: number;
}

/** Clippings by the month that they count for and by kind, the bin left out, earliest month first. Months without any are missing. */
export async function countByMonth(db: Store): Promise<MonthCount[]> {
  const tx = db.transaction('clippings');
  const index = tx.store.index('monthKind');
  const pairs: [month: string, kind: string][] = [];
  for (let at = await index.openKeyCursor(null, 'nextunique'); at; at = await at.continue())
    pairs.push(at.key);
  const [bin, ...counts] = await Promise.all([
    tx.store.index('deletedAt').getAll(),
    ...pairs.map(pair => index.count(pair)),
  ]);
  const months = new Map<string, MonthCount>();
  const add = (month: string, kind: Kind, count: number): void => {
    const of = months.get(month) ?? { month, kinds: new Map<Kind, number>(), total: 0 };
    of.kinds.set(kind, (of.kinds.get(kind) ?? 0) + count);
    of.total += count;
    months.set(month, of);
  };
  for (const [at, [month, kind]] of pairs.entries()) add(month, kind as Kind, counts[at] ?? 0);
  for (const { month, kind } of bin) add(month, kind, -1);
  return [...months.values()].filter(({ total }) => total > 0);
}
