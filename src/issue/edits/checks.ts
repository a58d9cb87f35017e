/** OK on a check: it is neither printed nor counted until its fact changes. */
import { type Edit, editIssue } from './edit.ts';

/** `id`: of the check. */
export const acceptCheck: Edit<{ id: string }> = (records, { id }, now) =>
  editIssue(records, now, ({ acceptedChecks }) => ({
    acceptedChecks: [...new Set([...acceptedChecks, id])],
  }));

export const withdrawCheck: Edit<{ id: string }> = (records, { id }, now) =>
  editIssue(records, now, ({ acceptedChecks }) => ({
    acceptedChecks: acceptedChecks.filter(other => other !== id),
  }));
