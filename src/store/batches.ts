/** Reading many records a batch at a time: a page that reads a whole library goes on answering. */
import type { IDBPObjectStore } from 'idb';
import type { ClipsheetSchema, StoreName } from './schema.ts';

/** Records between two breaths: a few milliseconds of work. */
export const BATCH = 250;

/**
 * All records of a store in the order of their keys. Nothing but the database is waited for, so that the transaction
 * lives on; await nothing else while you go through them.
 */
export async function* inBatches<Name extends StoreName>(
  store: IDBPObjectStore<ClipsheetSchema, ArrayLike<StoreName>, Name, 'readonly'>,
): AsyncGenerator<ClipsheetSchema[Name]['value'][]> {
  let after: IDBKeyRange | undefined;
  while (true) {
    const [keys, records] = await Promise.all([store.getAllKeys(after, BATCH), store.getAll(after, BATCH)]);
    if (records.length > 0) yield records;
    if (keys.length < BATCH) return;
    after = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}
