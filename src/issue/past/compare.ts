/** An earlier issue beside what is remembered already: nothing is remembered twice. */
import { groupBy } from '../group.ts';
import type { Featured, Issue } from '../issue.ts';
import { wordsOf } from '../sent/records.ts';
import type { PastLink } from './furnish.ts';

export interface Known {
  featured: readonly Featured[];
  /** Those of the desk. */
  issues: readonly Pick<Issue, 'id' | 'months' | 'number' | 'state'>[];
}

export type Standing =
  | { is: 'new' }
  /** Some or all of its resources are remembered of that very issue. */
  | { is: 'known'; already: number }
  /** Its number is remembered of another month. */
  | { is: 'elsewhere'; month: string }
  /** It was published on the desk, which remembers it. */
  | { is: 'published' };

interface Claim {
  month: string;
  number: number | undefined;
  resources: readonly PastLink[];
}

export type Compare = (claim: Claim) => Standing;

/** Looks through the records once, for however many issues are then compared. */
export function comparer({ featured, issues }: Known): Compare {
  const keys = new Map(featured.map(record => [keyOf(record), record]));
  const byNumber = groupBy(featured, ({ issueNumber }) => issueNumber);
  return ({ month, number, resources }) => {
    const published = issues.some(
      issue =>
        issue.state === 'published' &&
        issue.months.includes(month) &&
        (number === undefined || issue.number === number),
    );
    if (published) return { is: 'published' };
    const already = resources.filter(({ resource }) => {
      const record = keys.get(keyOf({ resource, month }));
      return record !== undefined && record.issueNumber === number;
    }).length;
    if (already > 0) return { is: 'known', already };
    const [other] =
      number === undefined ? [] : (byNumber.get(number) ?? []).filter(each => each.month !== month);
    return other ? { is: 'elsewhere', month: other.month } : { is: 'new' };
  };
}

const keyOf = ({ resource, month }: Pick<Featured, 'resource' | 'month'>): string => `${month} ${resource}`;

/** What is remembered of an earlier issue: one record for each resource. */
export const recordsOfPast = ({ month, number, resources }: Claim): Featured[] =>
  resources.map(({ resource, address, link }) => ({
    resource,
    month,
    ...(number !== undefined && { issueNumber: number }),
    address,
    ...wordsOf(link),
  }));
