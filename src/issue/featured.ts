/** What a published issue featured: remembered, so that clipping it again says so. */
import type { Clipping } from '../clipping/clipping.ts';
import type { Featured, Issue } from './issue.ts';
import { clippingsOf, isInIssue, storiesOf } from './stories.ts';
import { titleOf } from './titles.ts';

/** One record for each resource in the issue; `month` is the issue's id. Reopening it forgets the records of that month. */
export function featuredBy(
  { id, months, number }: Pick<Issue, 'id' | 'months' | 'number'>,
  clippings: readonly Clipping[],
): Featured[] {
  const stories = storiesOf(clippings).filter(story => isInIssue(story, months));
  return stories.flatMap(clippingsOf).map(clipping => ({
    resource: clipping.resource,
    month: id,
    ...(number !== undefined && { issueNumber: number }),
    address: clipping.link,
    title: titleOf(clipping),
    ...(clipping.notes.what.trim() !== '' && { what: clipping.notes.what }),
  }));
}
