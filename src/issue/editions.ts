/** Every issue there is, as the overview lists them: drafts, published ones, and earlier ones known by what they featured. */
import { compareText } from '../clipping/compare.ts';
import { isNumbered } from './featured.ts';
import { groupBy } from './group.ts';
import type { Featured, Issue } from './issue.ts';

export interface Edition {
  key: string;
  /** `earlier`: published elsewhere; only what it featured is known. */
  state: 'draft' | 'published' | 'earlier';
  /** Its first month. */
  id: string;
  months: string[];
  number?: number;
  title?: string;
  address?: string;
  exports: number;
  /** The highest revision exported; 0 without one. */
  revision: number;
  counts?: EditionCounts;
}

export interface EditionCounts {
  /** Not known of earlier issues. */
  stories?: number;
  links: number;
  words?: number;
}

/**
 * The latest first. `months`: those that hold clippings; one that no issue covers is a draft that nobody has worked on
 * yet. Published issues have the counts of what was sent; a draft's are for the caller to make.
 */
export function editionsOf(
  issues: readonly Issue[],
  featured: readonly Featured[],
  months: readonly string[],
): Edition[] {
  const covered = new Set(issues.flatMap(issue => issue.months));
  const published = groupBy(
    issues.filter(({ state }) => state === 'published'),
    ({ id }) => id,
  );
  const elsewhere = featured.filter(
    record => !(published.get(record.month) ?? []).some(issue => isNumbered(issue, record)),
  );
  const editions: Edition[] = [
    ...issues.map(editionOf),
    ...months
      .filter(month => !covered.has(month))
      .map(month => ({
        key: month,
        state: 'draft' as const,
        id: month,
        months: [month],
        exports: 0,
        revision: 0,
      })),
    ...[...groupBy(elsewhere, ({ month, issueNumber = '' }) => `${month} ${issueNumber}`)].flatMap(earlierOf),
  ];
  return editions.sort(
    (a, b) => compareText(b.id, a.id) || (b.number ?? 0) - (a.number ?? 0) || compareText(a.key, b.key),
  );
}

function editionOf({ id, months, number, title, state, address, exports, snapshot }: Issue): Edition {
  return {
    key: id,
    state,
    id,
    months: [...months],
    ...(number !== undefined && { number }),
    ...(title?.trim() && { title: title.trim() }),
    ...(address && { address }),
    exports: exports.length,
    revision: Math.max(0, ...exports.map(({ revision }) => revision)),
    ...(state === 'published' && snapshot && { counts: snapshot.counts }),
  };
}

function earlierOf([key, records]: [string, Featured[]]): Edition[] {
  const [first] = records;
  if (!first) return [];
  const { month, issueNumber } = first;
  return [
    {
      key: `earlier ${key}`,
      state: 'earlier',
      id: month,
      months: [month],
      ...(issueNumber !== undefined && { number: issueNumber }),
      exports: 0,
      revision: 0,
      counts: { links: records.length },
    },
  ];
}
