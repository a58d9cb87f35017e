/** Append only: the database's version is the length of this list, and a released entry never changes. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { ClipsheetSchema, StoreName } from './schema.ts';

type Database = IDBPDatabase<ClipsheetSchema>;
type Upgrade = IDBPTransaction<ClipsheetSchema, StoreName[], 'versionchange'>;

export const migrations: readonly ((db: Database, tx: Upgrade) => void | Promise<void>)[] = [
  function firstRelease(db) {
    const clippings = db.createObjectStore('clippings', { keyPath: 'id' });
    clippings.createIndex('resource', 'resource', { unique: true });
    clippings.createIndex('month', 'month');
    clippings.createIndex('tags', 'tags', { multiEntry: true });
    clippings.createIndex('clippedAt', 'clippedAt');
    clippings.createIndex('updatedAt', 'updatedAt');
    db.createObjectStore('drafts', { keyPath: ['owner', 'field'] });
    db.createObjectStore('texts', { keyPath: 'clippingId' });
    db.createObjectStore('issues', { keyPath: 'id' });
    db.createObjectStore('featured', { keyPath: ['resource', 'month'] });
    db.createObjectStore('templates', { keyPath: 'id' });
    db.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
    db.createObjectStore('meta', { keyPath: 'key' });
  },
  function linkChecksAndCounts(db, tx) {
    db.createObjectStore('links', { keyPath: 'link' });
    const clippings = tx.objectStore('clippings');
    clippings.createIndex('monthKind', ['month', 'kind']);
    clippings.createIndex('deletedAt', 'deletedAt');
  },
];
