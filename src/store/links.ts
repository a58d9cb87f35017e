/** What asking printed links gave, each address's latest. No step of undo: what a site answered stays answered. */
import type { LinkResult } from '../issue/link-result.ts';
import { announce } from './changes.ts';
import type { Store } from './schema.ts';

export const allLinkResults = (db: Store): Promise<LinkResult[]> => db.getAll('links');

/** Keeps results, one for each address, in one transaction. */
export async function recordLinks(db: Store, results: readonly LinkResult[]): Promise<void> {
  const tx = db.transaction('links', 'readwrite');
  for (const result of results) void tx.store.put(result);
  await tx.done;
  if (results.length > 0) announce({ links: true });
}
