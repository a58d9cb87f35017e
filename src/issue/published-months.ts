/** Months whose issue is out: a clip counts for none of them, and nothing is held for them. */
import type { Issue } from './issue.ts';

export const publishedMonths = (issues: readonly Pick<Issue, 'months' | 'state'>[]): ReadonlySet<string> =>
  new Set(issues.filter(({ state }) => state === 'published').flatMap(({ months }) => months));
