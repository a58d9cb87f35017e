/** OK on checks: they are neither printed nor counted until their facts change. */
import { type Edit, editIssue } from './edit.ts';

/** `ids`: of the checks, or of repeated links. */
export const acceptChecks: Edit<{ ids: readonly string[] }> = (records, { ids }, now) =>
  editIssue(records, now, ({ acceptedChecks }) => ({
    acceptedChecks: [...new Set([...acceptedChecks, ...ids])],
  }));
