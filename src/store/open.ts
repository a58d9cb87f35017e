/** Opens the database, brings it up to date, and turns what can go wrong into named errors. */
import { openDB, unwrap } from 'idb';
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
      db => {
        allowWritesAgain(db);
        if (blocked) db.close();
        else resolve(db);
      },
      thrown => reject(refusal(thrown)),
    );
  });
}

/**
 * After a write that found no room, Firefox lets the next transaction of the connection only delete, so that room can be
 * made, and refuses its puts (IDBDatabase::Transaction in Gecko: "Cleanup"). An empty one takes that turn, before
 * whoever heard of the failure writes again.
 */
function allowWritesAgain(db: Store): void {
  const own = unwrap(db);
  let turn: IDBTransaction | undefined;
  const onAbort = ({ target }: Event): void => {
    const failed = target as IDBTransaction;
    if (failed !== turn && failed.error?.name === 'QuotaExceededError')
      turn = own.transaction('meta', 'readwrite');
  };
  own.addEventListener('abort', onAbort, { capture: true });
}

/** Firefox answers InvalidStateError or SecurityError where storage is switched off; a broken profile UnknownError. */
function refusal(thrown: unknown): ClipsheetError {
  const refused =
    thrown instanceof Error && ['InvalidStateError', 'SecurityError', 'UnknownError'].includes(thrown.name);
  return refused
    ? new ClipsheetError('storage-refused', undefined, { cause: thrown })
    : asClipsheetError(thrown);
}
