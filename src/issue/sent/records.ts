/** What is remembered of an issue once its sent text is known: what was really in it. */
import type { Clipping } from '../../clipping/clipping.ts';
import { featuredRecord } from '../featured.ts';
import type { Featured, Issue } from '../issue.ts';
import type { SentMatch, Unclipped } from './match.ts';
import { type SentLink, saysMore } from './sent-link.ts';

export interface Answers {
  /** Suggested clippings that the author confirmed. */
  confirmed: ReadonlySet<string>;
  /** Missing ones that were not sent. The others among the missing stay remembered: nobody can tell. */
  forgotten: ReadonlySet<string>;
}

/** One record for each resource that was sent, or may have been. */
export function recordsOfSent(
  issue: Pick<Issue, 'id' | 'number'>,
  { sent, elsewhere, missing, unclipped }: SentMatch,
  { confirmed, forgotten }: Answers,
): Featured[] {
  const clippings: Clipping[] = [
    ...[...sent, ...elsewhere].map(({ clipping }) => clipping),
    ...missing.filter(({ id }) => confirmed.has(id) || !forgotten.has(id)),
  ];
  return [
    ...clippings.map(clipping => featuredRecord(issue, clipping)),
    ...unclipped.map(page => unclippedRecord(issue, page)),
  ];
}

/** Of a page that was never clipped, the words around its link are what the author wrote. */
const unclippedRecord = (
  { id, number }: Pick<Issue, 'id' | 'number'>,
  { resource, address, link }: Unclipped,
): Featured => ({
  resource,
  month: id,
  ...(number !== undefined && { issueNumber: number }),
  address,
  ...wordsOf(link),
  unclipped: true,
});

/** The link's text as title, and what stands around it where that says more. */
export function wordsOf({ text, around }: SentLink): Pick<Featured, 'title' | 'what'> {
  const title = /^https?:\/\//i.test(text) ? '' : text;
  return {
    ...(title !== '' && { title }),
    ...(saysMore(around, text) && { what: around }),
  };
}
