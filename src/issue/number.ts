/** The number of an issue: asked for once, then counted on. */
import { compareText } from '../clipping/compare.ts';
import { isSkipped } from './decided.ts';
import type { Featured, Issue, Newsletter } from './issue.ts';

type Counted = Pick<Issue, 'id' | 'number'> & Partial<Pick<Issue, 'state' | 'dismissed' | 'exports'>>;

/**
 * The number to offer for the issue of `month`: the one after the latest earlier issue that has a number, written here
 * or remembered from an import; else the newsletter's first. A draft counts: it is expected to go out first. A month
 * without an issue takes no number, and neither does a draft that was skipped.
 */
export function nextNumber(
  newsletter: Pick<Newsletter, 'firstNumber'>,
  month: string,
  issues: readonly Counted[],
  featured: readonly Pick<Featured, 'month' | 'issueNumber'>[] = [],
): number {
  const numbered = [
    ...issues
      .filter(
        ({ state = 'draft', dismissed = [], exports = [] }) => !isSkipped({ state, dismissed, exports }),
      )
      .map(({ id, number }) => ({ month: id, number })),
    ...featured.map(({ month, issueNumber }) => ({ month, number: issueNumber })),
  ].flatMap(({ month, number }) => (number === undefined ? [] : [{ month, number }]));
  let latest: { month: string; number: number } | undefined;
  for (const other of numbered) {
    if (compareText(other.month, month) >= 0) continue;
    const order = latest ? compareText(other.month, latest.month) || other.number - latest.number : 1;
    if (order > 0) latest = other;
  }
  return latest ? latest.number + 1 : newsletter.firstNumber;
}

/**
 * Whether an issue before `month` has its number, so that this one is counted on from it. What an import remembers does not
 * count: the author is asked once, and offered the next.
 */
const isCountedOn = (month: string, issues: readonly Pick<Issue, 'id' | 'number'>[]): boolean =>
  issues.some(({ id, number }) => number !== undefined && compareText(id, month) < 0);

/** Once an issue has been given its number, later ones without one are counted on from it; their export writes it down. */
export function countOn(
  issues: readonly Issue[],
  newsletter: Newsletter,
  featured: readonly Featured[],
): Issue[] {
  const counted: Issue[] = [];
  for (const issue of issues.toSorted((a, b) => compareText(a.id, b.id))) {
    const stays = issue.number !== undefined || !isCountedOn(issue.id, counted) || isSkipped(issue);
    counted.push(stays ? issue : { ...issue, number: nextNumber(newsletter, issue.id, counted, featured) });
  }
  return counted;
}
