/** YAML front matter, for newsletters kept in a repository. */
import { daysIn } from '../clipping/months.ts';
import type { Outline } from '../issue/outline.ts';
import { issueTitle } from '../issue/titles.ts';
import { cleanText } from './safe-text.ts';

export interface FrontMatter {
  status: 'draft' | 'published';
  /** Day of publication, 'YYYY-MM-DD'; the last day of the issue where it is absent. */
  date?: string;
}

/** Strings are quoted as in JSON, which YAML reads; ends with a blank line. */
export function frontMatter({ newsletter, issue }: Outline, { status, date }: FrontMatter): string {
  const lines = [
    `title: ${JSON.stringify(cleanText(issueTitle(newsletter, issue)))}`,
    ...(issue.number === undefined ? [] : [`number: ${issue.number}`]),
    `months: ${JSON.stringify(issue.months)}`,
    `date: ${date ?? lastDay(issue.months)}`,
    `status: ${status}`,
  ];
  return `---\n${lines.join('\n')}\n---\n\n`;
}

function lastDay(months: readonly string[]): string {
  const last = months.at(-1) ?? '';
  return `${last}-${daysIn(last)}`;
}
