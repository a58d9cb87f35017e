/** The number of an issue: asked for once, then counted on. */
import { compareText } from '../clipping/compare.ts';
import type { Featured, Issue, Newsletter } from './issue.ts';

/**
 * The number to offer for the issue of `month`: the one after the latest earlier issue that has a number, written here
 * or remembered from an import; else the newsletter's first. A month skipped takes no number.
 */
export function nextNumber(
  newsletter: Pick<Newsletter, 'firstNumber'>,
  month: string,
  issues: readonly Pick<Issue, 'id' | 'number'>[],
  featured: readonly Pick<Featured, 'month' | 'issueNumber'>[] = [],
): number {
  const numbered = [
    ...issues.map(({ id, number }) => ({ month: id, number })),
    ...featured.map(({ month, issueNumber }) => ({ month, number: issueNumber })),
  ].flatMap(({ month, number }) => (number === undefined ? [] : [{ month, number }]));
  const earlier = numbered.filter(other => compareText(other.month, month) < 0);
  const [latest] = earlier.sort((a, b) => compareText(b.month, a.month) || b.number - a.number);
  return latest ? latest.number + 1 : newsletter.firstNumber;
}
