/** Writes everything that Clipsheet stores into one file; format.ts says how it looks. */
import { foldLeftovers } from '../store/drafts.ts';
import type { ClipsheetSchema, Store, StoreName } from '../store/schema.ts';
import { BATCH } from './batches.ts';
import {
  BACKUP_STORES,
  type BackupStore,
  FORMAT,
  LOCAL_META,
  type Settings,
  VERSION,
  type Work,
} from './format.ts';
import { toJson } from './json.ts';

/**
 * The backup of this moment, `now`: what was typed is folded in, then all stores are read in one transaction.
 * Rejects as IndexedDB does, or with the signal's reason.
 */
export async function writeBackup(
  db: Store,
  settings: Settings,
  { now = Date.now(), onProgress, signal }: Work & { now?: number } = {},
): Promise<Blob> {
  await foldLeftovers(db, Number.NEGATIVE_INFINITY, now);
  const parts = [`{\n"format": "${FORMAT}",\n"version": ${VERSION},\n`];
  parts.push(`"exportedAt": ${toJson({ exportedAt: now }).slice('{"exportedAt":'.length, -1)},\n`);
  parts.push(`"settings": ${toJson(settings)}`);
  const tx = db.transaction(BACKUP_STORES);
  const counts = await Promise.all(BACKUP_STORES.map(store => tx.objectStore(store).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const store of BACKUP_STORES) {
    parts.push(`,\n"${store}": [`);
    let separator = '\n';
    for await (const batch of batches(tx.objectStore(store), signal)) {
      for (const record of batch) {
        if (isLocal(store, record)) continue;
        parts.push(separator, toJson(portable(store, record)));
        separator = ',\n';
      }
      done += batch.length;
      onProgress?.(done, total);
    }
    parts.push('\n]');
  }
  parts.push('\n}\n');
  return new Blob(parts, { type: 'application/json' });
}

interface Readable {
  getAllKeys(range?: IDBKeyRange, count?: number): Promise<IDBValidKey[]>;
  getAll(range?: IDBKeyRange, count?: number): Promise<ClipsheetSchema[StoreName]['value'][]>;
}

/** All records in the order of their keys, a batch at a time; nothing but the database is waited for. */
async function* batches(store: unknown, signal?: AbortSignal) {
  const readable = store as Readable;
  let after: IDBKeyRange | undefined;
  while (true) {
    const [keys, records] = await Promise.all([
      readable.getAllKeys(after, BATCH),
      readable.getAll(after, BATCH),
    ]);
    signal?.throwIfAborted();
    if (records.length > 0) yield records;
    if (keys.length < BATCH) return;
    after = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

const isLocal = (store: BackupStore, record: object): boolean =>
  store === 'meta' && 'key' in record && LOCAL_META.has(String(record.key));

/** Steps of undo are numbered by the database that holds them. */
function portable(store: BackupStore, record: object): object {
  if (store !== 'history') return record;
  const { id: _, ...step } = record as { id?: unknown };
  return step;
}
