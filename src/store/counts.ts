/** Counts over the whole library by its indexes: no clipping but those in the bin is read. */
import type { Kind } from '../clipping/clipping.ts';
import type { Store } from './schema.ts';

export interface MonthCount {
  /** '2021-03' */
  month: string;
  kinds: Map<Kind, number>;
  total: number;
}

/** A month and a kind that occur together. */
export type MonthKind = [month: string, kind: Kind];

/** Every pair that occurs, the bin included, in the order of months: found in a jump each, in milliseconds. */
export async function monthKinds(db: Store): Promise<MonthKind[]> {
  const index = db.transaction('clippings').store.index('monthKind');
  const pairs: MonthKind[] = [];
  // A cursor of unique keys would go through all that are equal.
  for (let at = await index.openKeyCursor(); at; at = await at.continue([at.key[0], `${at.key[1]}\0`]))
    pairs.push(at.key as MonthKind);
  return pairs;
}

/** Clippings by the month that they count for and by kind, the bin left out, earliest month first. Months without any are missing. */
export async function countByMonth(db: Store, pairs: readonly MonthKind[]): Promise<MonthCount[]> {
  const { store } = db.transaction('clippings');
  const [bin, ...counts] = await Promise.all([
    store.index('deletedAt').getAll(),
    ...pairs.map(pair => store.index('monthKind').count(pair)),
  ]);
  const months = new Map<string, MonthCount>();
  const add = ([month, kind]: MonthKind, count: number): void => {
    const of = months.get(month) ?? { month, kinds: new Map<Kind, number>(), total: 0 };
    of.kinds.set(kind, (of.kinds.get(kind) ?? 0) + count);
    of.total += count;
    months.set(month, of);
  };
  for (const [at, pair] of pairs.entries()) add(pair, counts[at] ?? 0);
  for (const { month, kind } of bin) add([month, kind], -1);
  return [...months.values()].filter(({ total }) => total > 0);
}
