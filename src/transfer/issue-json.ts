/**
 * An issue as data, for other programs, and back: docs/issue-json.md describes the file. The same issue gives the same
 * bytes, whatever the order of its fields.
 */
import * as v from 'valibot';
import { ClipsheetError } from '../errors.ts';
import type { Outline } from '../issue/outline.ts';
import { fromJson, toJson } from './json.ts';
import { outline } from './schemas/outline.ts';
import { shape } from './schemas/shape.ts';

export const ISSUE_FORMAT = 'clipsheet-issue';

/** Raised when a reader of the version before could no longer understand the file. */
export const ISSUE_VERSION = 1;

interface IssueFile {
  format: typeof ISSUE_FORMAT;
  version: typeof ISSUE_VERSION;
  outline: Outline;
}

const issueFile = shape<IssueFile>({
  format: v.literal(ISSUE_FORMAT),
  version: v.literal(ISSUE_VERSION),
  outline,
});

/** Indented by two spaces, fields in code-unit order, times in ISO 8601, one line feed at the end. */
export function writeIssueJson(issue: Outline): string {
  const file: IssueFile = { format: ISSUE_FORMAT, version: ISSUE_VERSION, outline: issue };
  return `${JSON.stringify(JSON.parse(toJson(file)), null, 2)}\n`;
}

/** The outline, equal to the one that was written. Throws ClipsheetError `bad-issue-file`. */
export function readIssueJson(text: string): Outline {
  try {
    return v.parse(issueFile, fromJson(JSON.parse(text))).outline;
  } catch (thrown) {
    throw new ClipsheetError('bad-issue-file', undefined, { cause: thrown });
  }
}
