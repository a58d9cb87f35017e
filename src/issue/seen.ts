/** CHECK(seen): what an earlier issue had, and what the author wrote of it then. */
import type { Clipping } from '../clipping/clipping.ts';
import { compareText } from '../clipping/compare.ts';
import { groupBy } from './group.ts';
import type { Featured } from './issue.ts';
import { keysOf, pageOf } from './keys-of.ts';
import { monthsTitle } from './titles.ts';

export interface Seen {
  record: Featured;
  /** The issue had the same page at another anchor: a hint, no match. */
  otherAnchor: boolean;
}

interface Index {
  byResource: Map<string, Featured[]>;
  /** By the page that a resource lies on, where that has anchors. */
  byPage: Map<string | undefined, Featured[]>;
}

/** Years of issues are thousands of records, and the same ones for every outline until they change. */
const indexes = new WeakMap<readonly Featured[], Index>();

function indexOf(featured: readonly Featured[]): Index {
  const known = indexes.get(featured);
  if (known) return known;
  const index = {
    byResource: groupBy(featured, ({ resource }) => resource),
    byPage: groupBy(featured, ({ resource }) => pageOf(resource)),
  };
  indexes.set(featured, index);
  return index;
}

/** The latest of the issues before `month` that featured the clipping; else the latest that had another anchor of its page. */
export function seenBefore(
  clipping: Clipping,
  month: string,
  featured: readonly Featured[],
): Seen | undefined {
  if (featured.length === 0) return undefined;
  const { byResource, byPage } = indexOf(featured);
  const same = latest(
    keysOf(clipping).flatMap(key => byResource.get(key) ?? []),
    month,
  );
  if (same) return { record: same, otherAnchor: false };
  const page = pageOf(clipping.resource);
  const near = page === undefined ? undefined : latest(byPage.get(page) ?? [], month);
  return near && { record: near, otherAnchor: true };
}

function latest(records: readonly Featured[], month: string): Featured | undefined {
  let found: Featured | undefined;
  for (const record of records)
    if (compareText(record.month, month) < 0 && (!found || compareText(record.month, found.month) > 0))
      found = record;
  return found;
}

/** 'in #12 (December 2020)'; of another anchor a sentence of its own. */
export function seenFact({ record: { issueNumber, month }, otherAnchor }: Seen, language: string): string {
  const name = monthsTitle([month], language);
  const where = issueNumber === undefined ? `in the issue of ${name}` : `in #${issueNumber} (${name})`;
  return otherAnchor ? `the same page at another anchor was ${where}` : where;
}

/** What the author wrote then, else the title under which it was; undefined where neither tells anything new. */
export function saidThen({ what, title }: Featured, titleNow: string): string | undefined {
  const said = what?.trim() || title?.trim() || '';
  return said === '' || said === titleNow.trim() ? undefined : said;
}
