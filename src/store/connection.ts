/** One connection for each context (worker, popup, desk), opened when first needed and again after it was lost. */
import type { ClipsheetError } from '../errors.ts';
import { openStore } from './open.ts';
import type { Store } from './schema.ts';

let connection: Promise<Store> | undefined;
const lostListeners = new Set<(error: ClipsheetError) => void>();

/** The context's connection. Rejects as `openStore` does; the next call tries again. */
export function connect(): Promise<Store> {
  connection ??= openStore({
    onLost(error) {
      connection = undefined;
      for (const listener of lostListeners) listener(error);
    },
  });
  connection.catch(() => {
    connection = undefined;
  });
  return connection;
}

/** Calls `listener` when the connection is lost. Returns a function that stops it. */
export function onConnectionLost(listener: (error: ClipsheetError) => void): () => void {
  lostListeners.add(listener);
  return () => lostListeners.delete(listener);
}
