/**
 * Why two clippings may belong to one story, in a word to stand beside the suggestion. Only what the pages say of each
 * other counts: shared tags and closeness in time suggest nothing.
 */
import type { Clipping } from '../clipping/clipping.ts';
import { keysOf } from './keys-of.ts';
import { type NamedInTexts, namedInAll } from './named-papers.ts';

/** `clipping` is `reason` to `of`, whose story is the one to join to: 'its code'. */
export interface Relation {
  of: Clipping;
  clipping: Clipping;
  reason: string;
}

/** What follows where `clipping` names `other`. The paper's story is the one to join to. */
export function naming(clipping: Clipping, other: Clipping): Relation | undefined {
  if (other.kind === 'paper') {
    if (clipping.kind === 'paper') return undefined;
    return { of: other, clipping, reason: clipping.repo ? 'its code' : 'about this paper' };
  }
  return clipping.kind === 'paper' && other.repo
    ? { of: clipping, clipping: other, reason: 'its code' }
    : undefined;
}

/** What `other` is to `clipping`: 'its code', 'its paper', 'about this paper', 'same title'; undefined where neither speaks of the other. */
export function relation(
  clipping: Clipping,
  other: Clipping,
  texts: NamedInTexts = new Map(),
): string | undefined {
  const found =
    (names(clipping, other, texts) && naming(clipping, other)) ||
    (names(other, clipping, texts) && naming(other, clipping));
  if (found) return found.of === other ? 'its paper' : found.reason;
  const key = titleKey(clipping.title);
  return key !== undefined && key === titleKey(other.title) ? 'same title' : undefined;
}

function names(clipping: Clipping, other: Clipping, texts: NamedInTexts): boolean {
  const keys = keysOf(other);
  return namedInAll(clipping, texts).some(key => keys.includes(key));
}

/** Short titles ('Home', 'Release notes') are the same by chance. */
const TELLING_LENGTH = 16;

/** The title without what differs between two pages that bear it; undefined where it is too short to tell. */
export function titleKey(title: string): string | undefined {
  const folded = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded.length >= TELLING_LENGTH ? folded : undefined;
}
