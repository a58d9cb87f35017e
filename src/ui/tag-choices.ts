/** Which tags to complete with, and which to suggest. */
import type { Clipping } from '../clipping/clipping.ts';
import { normalizeTag } from '../clipping/tags.ts';
import type { TagUse } from '../store/queries.ts';

const COMPLETIONS = 7;
const SUGGESTIONS = 5;
/** A tag counts half as much for every so many milliseconds that it was not used: 60 days. */
const HALF_LIFE = 60 * 86_400_000;

/** Frequency, fading with time. */
const weight = ({ count, last }: TagUse, now: number): number =>
  count * 0.5 ** (Math.max(0, now - last) / HALF_LIFE);

/**
 * Tags in use that hold what is typed: those that start with it first, then those with a word that does; within each,
 * the often and lately used first. `taken` are left out.
 */
export function completeTag(
  typed: string,
  uses: readonly TagUse[],
  taken: readonly string[],
  now: number,
): string[] {
  const start = normalizeTag(typed);
  if (start === '') return [];
  const rank = (tag: string): number => (tag.startsWith(start) ? 2 : tag.includes(`-${start}`) ? 1 : 0);
  return uses
    .map(use => ({ use, rank: rank(use.tag) }))
    .filter(({ use, rank }) => rank > 0 && use.tag !== start && !taken.includes(use.tag))
    .sort((a, b) => b.rank - a.rank || weight(b.use, now) - weight(a.use, now))
    .slice(0, COMPLETIONS)
    .map(({ use }) => use.tag);
}

/** The repository's topics, the author's own tags first among them, then tags of the author that stand in the title. */
export function suggestTags({ repo, title, tags }: Clipping, uses: readonly TagUse[]): string[] {
  const own = new Set(uses.map(({ tag }) => tag));
  const topics = (repo?.topics ?? []).map(normalizeTag).filter(tag => tag !== '');
  const words = `-${normalizeWords(title)}-`;
  const inTitle = uses
    .filter(({ tag }) => tag.length > 2 && words.includes(`-${tag}-`))
    .map(({ tag }) => tag);
  const known = topics.filter(tag => own.has(tag));
  return [...new Set([...known, ...inTitle, ...topics])]
    .filter(tag => !tags.includes(tag))
    .slice(0, SUGGESTIONS);
}

const normalizeWords = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
