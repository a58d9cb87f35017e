/** One connection for each context (worker, popup, desk), opened when first needed and again after it was lost. */
import type { ClipsheetError } from '../errors.ts';
import { foldLeftovers } from './drafts.ts';
import { recoverNotes, STORED_WITHIN_MS, watchNotes } from './journal.ts';
import { recoverSettings } from './newsletter.ts';
import { openStore } from './open.ts';
import type { Store } from './schema.ts';

let connection: Promise<Store> | undefined;
const lostListeners = new Set<(error: ClipsheetError) => void>();

/**
 * The context's connection, with what closed pages left behind put in. Rejects as `openStore` does; the next call tries
 * again.
 */
export function connect(): Promise<Store> {
  connection ??= open();
  connection.catch(() => {
    connection = undefined;
  });
  return connection;
}

async function open(): Promise<Store> {
  const db = await openStore({
    onLost(error) {
      connection = undefined;
      for (const listener of lostListeners) listener(error);
    },
  });
  // What cannot be saved now stays noted; the disk may be full, and reading must go on.
  await recoverNotes(db).catch(() => {});
  recoverSettings().catch(() => {});
  return db;
}

/** A page that closed had no time to fold its text in: those that stay open show it all the same. It may be open still. */
async function takeUp(): Promise<void> {
  const db = await connect();
  await recoverNotes(db);
  await foldLeftovers(db, STORED_WITHIN_MS, { halfTyped: false });
}

watchNotes(() => void takeUp().catch(() => {}));

/** Calls `listener` when the connection is lost. Returns a function that stops it. */
export function onConnectionLost(listener: (error: ClipsheetError) => void): () => void {
  lostListeners.add(listener);
  return () => lostListeners.delete(listener);
}
