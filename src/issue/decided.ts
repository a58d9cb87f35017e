/** Whether it is decided what becomes of an issue's unused clippings: offered once, never again. */
import type { Issue } from './issue.ts';

/** In an issue's `dismissed`. */
export const DECIDED = 'carry-over';

/** Whether the whole issue was copied or saved: most likely sent, by an author who does not mark issues as published. */
export const wasExported = ({ exports }: Pick<Issue, 'exports'>): boolean =>
  exports.some(({ part }) => part === undefined);

/** A draft whose stories were given to another issue, or left: it takes no number and is waited for no more. */
export const isSkipped = (issue: Pick<Issue, 'state' | 'dismissed' | 'exports'>): boolean =>
  issue.state === 'draft' && issue.dismissed.includes(DECIDED) && !wasExported(issue);
