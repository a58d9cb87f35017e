/** A fresh, empty store for a test, and another by the same name for what a second context sees. */
import 'fake-indexeddb/auto';
import { openStore } from '../../src/store/open.ts';
import type { Store, StoreName } from '../../src/store/schema.ts';

let count = 0;

export const freshName = (): string => `test-${process.pid}-${count++}`;

export const freshStore = (name = freshName()): Promise<Store> => openStore({ name });

/** Puts records as they are, without the product's own rules. */
export async function fill(
  db: Store,
  records: Partial<Record<StoreName, readonly object[]>>,
): Promise<Store> {
  for (const [name, held] of Object.entries(records))
    for (const record of held) await db.put(name as StoreName, record as never);
  return db;
}
