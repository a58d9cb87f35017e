/** Reads. Clippings and issues come with what was typed and is not folded in yet; the bin, tags and look-ups by key as they are stored. */
import type { Clipping } from '../clipping/clipping.ts';
import type { Featured, Issue } from '../issue/issue.ts';
import { inBatches } from './batches.ts';
import { overlayDrafts, overlayIssues } from './drafts.ts';
import { findClipping, findFormer } from './moved.ts';
import type { Store } from './schema.ts';

/** The clipping with this id, or the one that it was joined to; undefined where there is none. The bin is included. */
export async function getClipping(db: Store, id: string): Promise<Clipping | undefined> {
  const lookup = {
    clipping: (key: string) => db.get('clippings', key),
    meta: (key: string) => db.get('meta', key),
  };
  const [found] = await overlayDrafts(db, async () => {
    const clipping = await findClipping(lookup, id);
    return clipping ? [clipping] : [];
  });
  return found;
}

/** The clippings that count for these months, the bin left out, by time clipped and then id. */
export async function clippingsOf(db: Store, months: readonly string[]): Promise<Clipping[]> {
  return overlayDrafts(db, async () => {
    const found = await Promise.all(months.map(month => db.getAllFromIndex('clippings', 'month', month)));
    const live = found.flat().filter(clipping => clipping.deletedAt === undefined);
    return live.sort((a, b) => a.clippedAt - b.clippedAt || (a.id < b.id ? -1 : 1));
  });
}

/** Clippings in the bin, the latest first. */
export async function clippingsInBin(db: Store): Promise<Clipping[]> {
  const found: Clipping[] = [];
  for await (const batch of inBatches(db.transaction('clippings').store))
    found.push(...batch.filter(({ deletedAt }) => deletedAt !== undefined));
  return found.sort((a, b) => (b.deletedAt as number) - (a.deletedAt as number));
}

/** Months that hold clippings or issues, earliest first. Reads keys only. */
export async function monthsInUse(db: Store): Promise<string[]> {
  const months = new Set((await db.getAllKeys('issues')) as string[]);
  const tx = db.transaction('clippings');
  let cursor = await tx.store.index('month').openKeyCursor(null, 'nextunique');
  for (; cursor; cursor = await cursor.continue()) months.add(cursor.key);
  return [...months].sort();
}

export interface TagUse {
  tag: string;
  count: number;
  /** When it was last given, epoch milliseconds. */
  last: number;
}

/** Every tag in use, the most frequent first, then the most recent. */
export async function tagsInUse(db: Store): Promise<TagUse[]> {
  const uses = new Map<string, TagUse>();
  for await (const batch of inBatches(db.transaction('clippings').store))
    for (const { tags, updatedAt, deletedAt } of batch) {
      if (deletedAt !== undefined) continue;
      for (const tag of tags) {
        const use = uses.get(tag) ?? { tag, count: 0, last: 0 };
        uses.set(tag, { tag, count: use.count + 1, last: Math.max(use.last, updatedAt) });
      }
    }
  return [...uses.values()].sort((a, b) => b.count - a.count || b.last - a.last);
}

/** The clippings that have one of these keys, or had it before their page told a better one; by the key asked for. */
export async function clippingsByResource(
  db: Store,
  keys: readonly string[],
): Promise<Map<string, Clipping>> {
  const tx = db.transaction(['clippings', 'meta']);
  const [clippings, meta] = [tx.objectStore('clippings'), tx.objectStore('meta')];
  const lookup = { clipping: (id: string) => clippings.get(id), meta: (name: string) => meta.get(name) };
  const found = new Map<string, Clipping>();
  for (const key of keys) {
    const clipping = (await clippings.index('resource').get(key)) ?? (await findFormer(lookup, key));
    if (clipping) found.set(key, clipping);
  }
  return found;
}

/** All issues, earliest first. */
export async function allIssues(db: Store): Promise<Issue[]> {
  return overlayIssues(db, () => db.getAll('issues'));
}

/** The issue that covers `month`; undefined where none was made yet. */
export async function issueOf(db: Store, month: string): Promise<Issue | undefined> {
  const issues = await allIssues(db);
  return issues.find(({ id }) => id === month) ?? issues.find(({ months }) => months.includes(month));
}

/** Where `resource` was featured, earliest first. */
export const featuredIn = (db: Store, resource: string): Promise<Featured[]> =>
  db.getAll('featured', IDBKeyRange.bound([resource], [resource, []]));

/** Everything that was featured, by resource and then month; years of it a batch at a time. */
export async function allFeatured(db: Store): Promise<Featured[]> {
  const found: Featured[] = [];
  for await (const batch of inBatches(db.transaction('featured').store)) found.push(...batch);
  return found;
}
