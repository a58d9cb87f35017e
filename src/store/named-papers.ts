/** The papers that readable texts name, looked up in the store. */
import type { Clipping } from '../clipping/clipping.ts';
import { papersNamed } from '../issue/named-papers.ts';
import type { Store } from './schema.ts';

/** Texts that are looked through between two moments for other things. */
const AT_ONCE = 5;

/**
 * Adds what the texts of these clippings name to `known`, by the clipping's id; those that are known are not read again: a
 * text is stored once and never changed. `pause` is for other things. Resolves to whether any was added.
 */
export async function lookThroughTexts(
  db: Store,
  clippings: readonly Clipping[],
  known: Map<string, readonly string[]>,
  pause: () => Promise<void>,
): Promise<boolean> {
  const unseen = clippings.filter(({ id, wordCount }) => wordCount !== undefined && !known.has(id));
  for (let at = 0; at < unseen.length; at += AT_ONCE) {
    for (const { id } of unseen.slice(at, at + AT_ONCE)) {
      // No answer, no suggestion: what is wrong with the store is told elsewhere.
      const text = await db.get('texts', id).catch(() => undefined);
      known.set(id, papersNamed(text?.markdown ?? ''));
    }
    await pause();
  }
  return unseen.length > 0;
}
