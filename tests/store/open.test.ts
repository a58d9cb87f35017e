import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap, wrap } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ClipsheetError } from '../../src/errors.ts';
import { migrations } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open.ts';
import { makeClipping } from '../builders.ts';
import { freshName, freshStore } from '../fakes/store.ts';

afterEach(() => vi.restoreAllMocks());

/** A connection that was opened by a release with that many migrations. */
function openRaw(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
}

/** The product only reads it; a test lengthens it, and puts it back. */
const list = migrations as (typeof migrations)[number][];
const released = list.length;
afterEach(() => {
  list.length = released;
});

/** The next release: its migration sees what the one before wrote. */
const withNextRelease = (migrate: (typeof migrations)[number]): void => void list.push(migrate);

describe('a new store', () => {
  test('has every store and index that the design names', async () => {
    const db = await freshStore();
    expect([...db.objectStoreNames]).toEqual([
      'clippings',
      'drafts',
      'featured',
      'history',
      'issues',
      'links',
      'meta',
      'templates',
      'texts',
    ]);
    const { store } = db.transaction('clippings');
    expect([...store.indexNames]).toEqual([
      'clippedAt',
      'deletedAt',
      'month',
      'monthKind',
      'resource',
      'tags',
      'updatedAt',
    ]);
    expect(store.index('resource').unique).toBe(true);
    expect(store.index('tags').multiEntry).toBe(true);
    expect(db.version).toBe(migrations.length);
  });

  test('takes no two clippings of one resource', async () => {
    const db = await freshStore();
    await db.put('clippings', makeClipping({ id: 'a', resource: 'arxiv:1' }));
    await expect(db.put('clippings', makeClipping({ id: 'b', resource: 'arxiv:1' }))).rejects.toMatchObject({
      name: 'ConstraintError',
    });
  });
});

/** A database as the first `count` migrations made it. */
function openRelease(name: string, count: number): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(name, count);
    opening.onupgradeneeded = () => {
      for (const migrate of migrations.slice(0, count))
        void migrate(wrap(opening.result) as never, wrap(opening.transaction as IDBTransaction) as never);
    };
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
}

describe('the data of the first release', () => {
  test('is counted by month and kind, its bin found, and room for checked links made', async () => {
    const name = freshName();
    const first = wrap(await openRelease(name, 1));
    for (const clipping of [
      makeClipping({ id: 'a', kind: 'paper' }),
      makeClipping({ id: 'b', kind: 'paper', deletedAt: 5 }),
      makeClipping({ id: 'c', month: '2021-04' }),
    ])
      await first.put('clippings', clipping);
    first.close();
    const db = await openStore({ name });
    expect(await db.countFromIndex('clippings', 'monthKind', IDBKeyRange.only(['2021-03', 'paper']))).toBe(2);
    expect((await db.getAllFromIndex('clippings', 'deletedAt')).map(({ id }) => id)).toEqual(['b']);
    expect(await db.getAll('links')).toEqual([]);
    expect(await db.count('clippings')).toBe(3);
    db.close();
  });
});

describe('a newer release', () => {
  test('migrates what the one before wrote, and keeps it', async () => {
    const name = freshName();
    const before = await openStore({ name });
    await before.put('clippings', makeClipping());
    before.close();
    withNextRelease((_db, tx) => {
      tx.objectStore('clippings').createIndex('later' as never, 'kind');
    });
    const db = await openStore({ name });
    expect(db.version).toBe(released + 1);
    expect(await db.getAll('clippings')).toEqual([makeClipping()]);
    expect([...db.transaction('clippings').store.indexNames]).toContain('later');
    db.close();
  });

  test('asks an older page to let go, and the older page says so', async () => {
    const name = freshName();
    const lost: ClipsheetError[] = [];
    await openStore({ name, onLost: error => lost.push(error) });
    withNextRelease(() => {});
    (await openStore({ name })).close();
    expect(lost.map(({ code }) => code)).toEqual(['storage-newer']);
  });

  test('says who is in the way while an older connection stays open, and opens once it is gone', async () => {
    const name = freshName();
    (await openStore({ name })).close();
    const stubborn = await openRaw(name, released);
    withNextRelease(() => {});
    await expect(openStore({ name })).rejects.toMatchObject({ code: 'storage-blocked' });
    stubborn.close();
    (await openStore({ name })).close();
  });

  test('whose data is opened by an older one is left alone', async () => {
    const name = freshName();
    (await openRaw(name, 99)).close();
    await expect(openStore({ name })).rejects.toMatchObject({ code: 'storage-newer' });
  });
});

describe('a browser that gives no storage', () => {
  const cases: [string, string][] = [
    ['InvalidStateError', 'storage-refused'],
    ['SecurityError', 'storage-refused'],
    ['UnknownError', 'storage-refused'],
    ['QuotaExceededError', 'storage-full'],
    ['TypeError', 'unexpected'],
  ];
  test.each(cases)('by throwing %s is told as %s', async (name, code) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    await expect(openStore({ name: freshName() })).rejects.toMatchObject({ code });
  });

  test.each(cases)('by answering %s is told as %s', async (name, code) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      const listeners = new Map<string, () => void>();
      setTimeout(() => listeners.get('error')?.());
      return Object.create(IDBOpenDBRequest.prototype, {
        error: { value: new DOMException('no', name) },
        addEventListener: { value: (type: string, listener: () => void) => listeners.set(type, listener) },
        removeEventListener: { value: () => {} },
      });
    });
    await expect(openStore({ name: freshName() })).rejects.toMatchObject({ code });
  });
});

test('a connection that the browser ends is told as lost', async () => {
  const lost: ClipsheetError[] = [];
  const db = await openStore({ name: freshName(), onLost: error => lost.push(error) });
  forceCloseDatabase(unwrap(db) as never);
  expect(lost.map(({ code }) => code)).toEqual(['storage-lost']);
});

/**
 * Ends the transaction for want of room, and then does as Gecko: the next one that may write is for deleting alone.
 */
function runOutOfRoom(failing: object): void {
  const begin = IDBDatabase.prototype.transaction;
  const put = IDBObjectStore.prototype.put;
  let forDeleting: IDBTransaction | undefined;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const tx = begin.apply(this, args);
    if (args[1] === 'readwrite') forDeleting ??= tx;
    return tx;
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.transaction === forDeleting) throw new DOMException('Only deletes', 'InvalidStateError');
    return put.apply(this, args);
  });
  (unwrap(failing as never) as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
}

test('after a write that found no room the next one is made as any other', async () => {
  const db = await freshStore();
  const tx = db.transaction('meta', 'readwrite');
  runOutOfRoom(tx);
  await expect(tx.done).rejects.toMatchObject({ name: 'QuotaExceededError' });
  await db.put('meta', { key: 'kept', value: 1 });
  expect(await db.get('meta', 'kept')).toEqual({ key: 'kept', value: 1 });
});
