/**
 * Stories that may belong together, with the reason in a few words: what their pages say of each other, and nothing
 * else. Found by look-up, in time linear in the clippings and what they name.
 */
import type { Clipping } from '../clipping/clipping.ts';
import { keysOf } from './keys-of.ts';
import { type NamedInTexts, namedInAll } from './named-papers.ts';
import { byTime } from './order.ts';
import { naming, type Relation, titleKey } from './relation.ts';
import { clippingsOf, type Story } from './stories.ts';

export interface Suggestion {
  /** The story to join to, and the one that joins, by their leads. */
  to: string;
  joins: string;
  /** The clipping that the reason speaks of, one of the story that joins. */
  clipping: Clipping;
  /** What that is to the story: 'its code'. */
  reason: string;
  /** What turning it down adds to an issue's `dismissed`. */
  ids: string[];
}

const pairId = (a: Clipping, b: Clipping): string => `join:${[a.id, b.id].sort().join('+')}`;

/**
 * `dismissed`: of all issues. In the order of the stories they are for.
 */
export function suggestionsOf(
  stories: readonly Story[],
  texts: NamedInTexts,
  dismissed: readonly string[],
): Suggestion[] {
  const storyOf = new Map(stories.flatMap(story => clippingsOf(story).map(clipping => [clipping, story])));
  const byKey = new Map<string, Clipping>();
  for (const clipping of storyOf.keys()) for (const key of keysOf(clipping)) byKey.set(key, clipping);

  const found = [...named([...storyOf.keys()], byKey, texts), ...sameTitles([...storyOf.keys()])];
  const down = new Set(dismissed);
  const pairs = new Map<string, Suggestion>();
  for (const { of, clipping, reason } of found) {
    const [to, joins] = [storyOf.get(of)?.lead.id, storyOf.get(clipping)?.lead.id];
    if (to === undefined || joins === undefined || to === joins) continue;
    const pair = [to, joins].sort().join('+');
    const known = pairs.get(pair);
    if (known) known.ids.push(pairId(of, clipping));
    else pairs.set(pair, { to, joins, clipping, reason, ids: [pairId(of, clipping)] });
  }
  return [...pairs.values()].filter(({ ids }) => !ids.some(id => down.has(id)));
}

function named(
  clippings: readonly Clipping[],
  byKey: ReadonlyMap<string, Clipping>,
  texts: NamedInTexts,
): Relation[] {
  return clippings.flatMap(clipping => {
    return namedInAll(clipping, texts).flatMap(key => {
      const other = byKey.get(key);
      return other && other !== clipping ? (naming(clipping, other) ?? []) : [];
    });
  });
}

/** The first to be clipped is joined by the others. */
function sameTitles(clippings: readonly Clipping[]): Relation[] {
  const first = new Map<string, Clipping>();
  return clippings.toSorted(byTime).flatMap(clipping => {
    const key = titleKey(clipping.title);
    if (key === undefined) return [];
    const of = first.get(key);
    if (of) return { of, clipping, reason: 'same title' };
    first.set(key, clipping);
    return [];
  });
}
