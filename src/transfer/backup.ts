/** Writes everything that Clipsheet stores into one file; format.ts says how it looks. */
import { inBatches } from '../store/batches.ts';
import { foldAll } from '../store/drafts.ts';
import type { Store } from '../store/schema.ts';
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
  await foldAll(db, now);
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
    for await (const batch of inBatches(tx.objectStore(store))) {
      signal?.throwIfAborted();
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

const isLocal = (store: BackupStore, record: object): boolean =>
  store === 'meta' && 'key' in record && LOCAL_META.has(String(record.key));

/** Steps of undo are numbered by the database that holds them. */
function portable(store: BackupStore, record: object): object {
  if (store !== 'history') return record;
  const { id: _, ...step } = record as { id?: unknown };
  return step;
}
