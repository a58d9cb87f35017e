/** Standing texts hold the templates' variables; for counting words where no renderer is at hand, this fills in the plain ones. */
import type { Outline } from './outline.ts';

const VARIABLE = /\{\{-?([^{}]{0,200})\}\}/g;
const TAG = /\{%[^{}]{0,1000}%\}/g;

/** Variables that print as they stand in the outline; any other counts as one word. */
export function fillStanding(
  source: string,
  { newsletter, issue }: Pick<Outline, 'newsletter' | 'issue'>,
): string {
  const values = new Map<string, string>([
    ...(['title', 'slug', 'author', 'archive'] as const).map(
      field => [`newsletter.${field}`, newsletter[field]] as const,
    ),
    ['issue.number', String(issue.number ?? '')],
  ]);
  return source
    .replace(TAG, ' ')
    .replace(VARIABLE, (_, inner: string) => values.get(inner.split('|')[0]?.trim() ?? '') ?? 'value');
}
