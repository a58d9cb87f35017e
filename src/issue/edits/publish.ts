/** Marking an issue as published, and taking that back. */
import { DECIDED } from '../decided.ts';
import type { Issue } from '../issue.ts';
import type { Outline } from '../outline.ts';
import { type Edit, editIssue } from './edit.ts';

/** Freezes what was sent. What it featured is remembered apart from the issue: see featured.ts. */
export const publish: Edit<{ outline: Outline; address?: string | undefined }> = (
  records,
  { outline, address },
  now,
) =>
  editIssue(records, now, issue => ({
    state: 'published',
    publishedAt: now,
    address: address?.trim() || issue.address,
    snapshot: outline,
    dismissed: undecided(issue),
  }));

/** A draft again; its address stays, and what it featured is to be forgotten (featured.ts says which). */
export const reopen: Edit<Record<never, never>> = (records, _, now) =>
  editIssue(records, now, issue => ({
    state: 'draft',
    publishedAt: undefined,
    snapshot: undefined,
    dismissed: undecided(issue),
  }));

/** What it does not use is another matter each time that it goes out. */
const undecided = ({ dismissed }: Issue): string[] => dismissed.filter(each => each !== DECIDED);
