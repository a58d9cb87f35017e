/** A suggestion turned down does not come back. */
import { type Edit, editIssue } from './edit.ts';

/** `ids`: of the suggestion. */
export const dismissSuggestion: Edit<{ ids: readonly string[] }> = (records, { ids }, now) =>
  editIssue(records, now, ({ dismissed }) => ({ dismissed: [...new Set([...dismissed, ...ids])] }));
