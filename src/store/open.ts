/** Opens the database, brings it up to date, and turns what can go wrong into named errors. */
import { openDB } from 'idb';
import { asClipsheetError, ClipsheetError } from '../errors.ts';
import { migrations } from './migrations.ts';
import type { ClipsheetSchema, Store } from './schema.ts';

export interface OpenOptions {
  name?: string;
  /** Called when the connection is gone: closed for a newer version, or by the browser. */
  onLost?: (error: ClipsheetError) => void;
}

/**
 * A connection to the store. Rejects with ClipsheetError: `storage-blocked` while another context holds an older
 * version, `storage-newer` when the data is from a newer Clipsheet, `storage-refused` where the browser allows none
 * (Firefox's "never remember history"), `storage-full`.
 */
export function openStore({ name = 'clipsheet', onLost = () => {} }: OpenOptions = {}): Promise<Store> {
  return new Promise((resolve, reject) => {
    let blocked = false;
    // Where storage is switched off, opening fails in some browsers and throws in others: async makes them one.
    const opening = async () =>
      openDB<ClipsheetSchema>(name, migrations.length, {
        async upgrade(db, from, _to, tx) {
          for (const migrate of migrations.slice(from)) await migrate(db, tx);
        },
        blocked() {
          blocked = true;
          reject(new ClipsheetError('storage-blocked'));
        },
        blocking(_current, _wanted, event) {
          (event.target as IDBDatabase).close();
          onLost(new ClipsheetError('storage-newer'));
        },
        terminated() {
          onLost(new ClipsheetError('storage-lost'));
        },
      });
    opening().then(
      db => (blocked ? db.close() : resolve(db)),
      thrown => reject(refusal(thrown)),
    );
  });
}

/** Firefox answers InvalidStateError or SecurityError where storage is switched off; a broken profile UnknownError. */
function refusal(thrown: unknown): ClipsheetError {
  const refused =
    thrown instanceof Error && ['InvalidStateError', 'SecurityError', 'UnknownError'].includes(thrown.name);
  return refused
    ? new ClipsheetError('storage-refused', undefined, { cause: thrown })
    : asClipsheetError(thrown);
}
