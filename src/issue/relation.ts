/**
 * Why two clippings may belong to one story, in a word to stand beside the suggestion. Only what the pages say of each
 * other counts: shared tags and closeness in time suggest nothing.
 */
import type { Clipping } from '../clipping/clipping.ts';

interface Relation {
  reason: string;
  holds: (clipping: Clipping, other: Clipping) => boolean;
}

const RELATIONS: readonly Relation[] = [
  { reason: 'its code', holds: (clipping, other) => namesCode(clipping, other) },
  { reason: 'its paper', holds: (clipping, other) => namesCode(other, clipping) || cites(clipping, other) },
  { reason: 'about this paper', holds: (clipping, other) => cites(other, clipping) },
  { reason: 'same title', holds: ({ title }, other) => isSameTitle(title, other.title) },
];

/** What `other` is to `clipping`: 'its code', 'its paper' …; undefined where neither speaks of the other. */
export const relation = (clipping: Clipping, other: Clipping): string | undefined =>
  RELATIONS.find(({ holds }) => holds(clipping, other))?.reason;

function namesCode({ paper }: Clipping, { repo }: Clipping): boolean {
  if (!paper?.code || !repo) return false;
  const root = `${repo.host}/${repo.owner}/${repo.name}`.toLowerCase();
  const code = paper.code.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '');
  return code === root || code.startsWith(`${root}/`) || code === `${root}.git`;
}

/** The page's own words hold the paper's number. */
function cites({ summary = '', repo }: Clipping, { paper }: Clipping): boolean {
  const words = `${summary} ${repo?.description ?? ''}`.toLowerCase();
  return [paper?.arxivId, paper?.doi].some(number => number && words.includes(number.toLowerCase()));
}

/** Short titles ('Home', 'Release notes') are the same by chance. */
const TELLING_LENGTH = 16;

/** The title without what differs between two pages that bear it; undefined where it is too short to tell. */
export function titleKey(title: string): string | undefined {
  const folded = foldTitle(title);
  return folded.length >= TELLING_LENGTH ? folded : undefined;
}

function isSameTitle(a: string, b: string): boolean {
  const key = titleKey(a);
  return key !== undefined && key === titleKey(b);
}

const foldTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
