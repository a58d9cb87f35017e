/** Clippings that were joined to others lead there, by `moved:<id>` in `meta`. */
import type { Meta } from './schema.ts';

/** More joins in a row than any clipping goes through. */
const LONGEST = 50;

/**
 * The id under which a clipping is found now: its own, or that of the last in the row of those it was joined to.
 * `read` gets a record of `meta` by its key.
 */
export async function currentId(
  read: (key: string) => Promise<Meta | undefined>,
  id: string,
): Promise<string> {
  let current = id;
  for (let steps = 0; steps < LONGEST; steps += 1) {
    const next = (await read(`moved:${current}`))?.value;
    if (typeof next !== 'string' || next === current) break;
    current = next;
  }
  return current;
}
