/** Finding a clipping under an id or a key that it no longer has: `meta` says where it went. */
import type { Clipping } from '../clipping/clipping.ts';
import type { Meta } from './schema.ts';

/** More joins in a row than any clipping goes through. */
const LONGEST = 50;

type Get<T> = (key: string) => Promise<T | undefined>;

/** How a transaction, or the database itself, gets its records. */
export interface Lookup {
  clipping: Get<Clipping>;
  meta: Get<Meta>;
}

/**
 * The id under which a clipping is found now: its own, or that of the last in the row of those it was joined to.
 * `read` gets a record of `meta` by its key.
 */
export async function currentId(read: Get<Meta>, id: string): Promise<string> {
  let current = id;
  for (let steps = 0; steps < LONGEST; steps += 1) {
    const next = (await read(`moved:${current}`))?.value;
    if (typeof next !== 'string' || next === current) break;
    current = next;
  }
  return current;
}

/** The clipping with this id, or the one that it was joined to. */
export const findClipping = async ({ clipping, meta }: Lookup, id: string): Promise<Clipping | undefined> =>
  (await clipping(id)) ?? clipping(await currentId(meta, id));

/** The clipping that had this resource key before its page told a better one. */
export async function findFormer(lookup: Lookup, key: string): Promise<Clipping | undefined> {
  const id = (await lookup.meta(`key:${key}`))?.value;
  return typeof id === 'string' ? findClipping(lookup, id) : undefined;
}
