/** Replaces everything with what a checked backup holds. */
import { asClipsheetError } from '../errors.ts';
import { BATCH } from '../store/batches.ts';
import { announce } from '../store/changes.ts';
import { forgetNotes } from '../store/journal.ts';
import { forgetSettings } from '../store/noted-settings.ts';
import type { Meta, Store } from '../store/schema.ts';
import { BACKUP_STORES, type Backup, type Work } from './format.ts';

const ALL = [...BACKUP_STORES, 'drafts'] as const;

/**
 * One transaction over all stores: either everything is replaced or nothing. What is typed and not yet folded in goes
 * too, since its records go. The settings wait in `meta` under 'settings' until settle.ts moves them. Rejects
 * with a ClipsheetError (`storage-full`) or the signal's reason; nothing was changed then.
 */
export async function restoreBackup(
  db: Store,
  backup: Backup,
  { onProgress, signal }: Work = {},
): Promise<void> {
  const tx = db.transaction([...ALL], 'readwrite', { durability: 'strict' });
  const finished = tx.done;
  finished.catch(() => {});
  const total = BACKUP_STORES.reduce((sum, store) => sum + backup[store].length, 0);
  let done = 0;
  try {
    for (const name of ALL) await tx.objectStore(name).clear();
    for (const name of BACKUP_STORES) {
      for (const record of backup[name]) {
        const put = tx.objectStore(name).put(record as never);
        put.catch(() => {});
        done += 1;
        if (done % BATCH !== 0) continue;
        await put;
        signal?.throwIfAborted();
        onProgress?.(done, total);
      }
    }
    for (const fact of ownFacts(backup)) await tx.objectStore('meta').put(fact);
    await finished;
  } catch (thrown) {
    abort(tx);
    await finished.catch(() => {});
    throw signal?.aborted ? signal.reason : asClipsheetError(tx.error ?? thrown);
  }
  forgetNotes();
  forgetSettings();
  onProgress?.(total, total);
  announce({ all: true });
}

/** The restored library has a backup of its own: the file. */
const ownFacts = ({ settings, exportedAt }: Backup): Meta[] => [
  { key: 'settings', value: settings },
  { key: 'backup', value: exportedAt },
];

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
