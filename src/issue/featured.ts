/** What a published issue featured: remembered, so that clipping it again says so. */
import type { Clipping } from '../clipping/clipping.ts';
import { identify } from '../resource/identify.ts';
import type { Featured, Issue } from './issue.ts';
import { readMarkdown } from './markdown-text.ts';
import type { Outline } from './outline.ts';
import { clippingsOf, isInIssue, storiesOf } from './stories.ts';
import { titleOf } from './titles.ts';

type Numbered = Pick<Issue, 'id' | 'number'>;

/** What is remembered of one clipping in an issue; `month` is the issue's id. */
export const featuredRecord = ({ id, number }: Numbered, clipping: Clipping): Featured => ({
  resource: clipping.resource,
  month: id,
  ...(number !== undefined && { issueNumber: number }),
  address: clipping.link,
  title: titleOf(clipping),
  ...(clipping.notes.what.trim() !== '' && { what: clipping.notes.what }),
});

/** One record for each resource in the issue. */
export const featuredBy = (
  issue: Pick<Issue, 'id' | 'months' | 'number'>,
  clippings: readonly Clipping[],
): Featured[] =>
  storiesOf(clippings)
    .filter(story => isInIssue(story, issue.months))
    .flatMap(clippingsOf)
    .map(clipping => featuredRecord(issue, clipping));

type Sent = Pick<Issue, 'id' | 'months' | 'number' | 'snapshot'>;

/**
 * Those of `featured` that publishing this issue has remembered: of its month and number, and of a resource that was sent
 * or that it holds now, or that was found in what was really sent. What the author has entered by hand of another issue of the same month is not among them.
 */
export function featuredOf(
  issue: Sent,
  featured: readonly Featured[],
  clippings: readonly Clipping[],
): Featured[] {
  const numbered = featured.filter(record => isNumbered(issue, record));
  if (numbered.length === 0) return [];
  const held = featuredBy(issue, clippings).map(({ resource }) => resource);
  const sent = issue.snapshot ? addressesIn(issue.snapshot).map(address => identify(address).key) : [];
  const known = new Set([...held, ...sent]);
  return numbered.filter(
    ({ resource, address, unclipped }) =>
      unclipped || known.has(resource) || (address !== undefined && known.has(identify(address).key)),
  );
}

/** Whether a record bears the month and number of the issue: the number that it has, or that it was sent with. */
export const isNumbered = (
  { id, number, snapshot }: Pick<Issue, 'id' | 'number' | 'snapshot'>,
  { month, issueNumber }: Pick<Featured, 'month' | 'issueNumber'>,
): boolean =>
  month === id &&
  (issueNumber === number || (snapshot !== undefined && issueNumber === snapshot.issue.number));

/** Listed, and linked in the author's own text: what stands there is not listed again. */
const addressesIn = ({ sections }: Outline): string[] =>
  sections
    .flatMap(({ stories }) => stories)
    .flatMap(({ what, why, note, links, bonus }) => [
      ...[...links, ...bonus.links].map(({ link }) => link),
      ...[what, why, note, ...bonus.texts].flatMap(text => readMarkdown(text).links),
    ]);
