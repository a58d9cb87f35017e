/** What an issue did not use, and the month that it could go to. */
import { type Clipping, LIBRARY_ONLY } from '../clipping/clipping.ts';
import { addMonths, daysIn, monthsBetween } from '../clipping/months.ts';
import { DECIDED, wasExported } from './decided.ts';
import type { Featured, Issue } from './issue.ts';
import { keysOf } from './keys-of.ts';
import { clippingsOf, isInIssue, type Story, storiesOf } from './stories.ts';

/** Who sends late does so within these days of the next month (the popup offers the month before as long). */
const GRACE_DAYS = 7;

/** Stories of the issue's months that were left out, the library's aside. */
export const unusedIn = ({ months }: Pick<Issue, 'months'>, clippings: readonly Clipping[]): Story[] =>
  storiesOf(clippings).filter(
    ({ lead }) => months.includes(lead.month) && lead.leftOut !== undefined && lead.leftOut !== LIBRARY_ONLY,
  );

/** The first month after the issue's last whose issue is not published. */
export function nextOpenMonth({ months }: Pick<Issue, 'months'>, published: ReadonlySet<string>): string {
  let month = addMonths([...months].sort().at(-1) ?? '', 1);
  while (published.has(month)) month = addMonths(month, 1);
  return month;
}

/** Stories held over from the issue's months that have not come back: "Held for April (2)". */
export const heldFrom = ({ months }: Pick<Issue, 'months'>, clippings: readonly Clipping[]): Story[] =>
  storiesOf(clippings).filter(
    ({ lead }) =>
      lead.heldFrom !== undefined && months.includes(lead.heldFrom) && !months.includes(lead.month),
  );

type Source = Pick<Issue, 'id' | 'months' | 'state' | 'dismissed' | 'exports'>;

/**
 * What an issue leaves behind: of a published one, what it had left out and what it had and did not send (a member alone
 * where the rest of its story was sent); of one that never went out, all of it. Nothing once that was decided. Of one
 * that was exported, what it had left out.
 */
export function leftBehind(
  issue: Source,
  clippings: readonly Clipping[],
  featured: readonly Featured[],
): Story[] {
  if (issue.dismissed.includes(DECIDED)) return [];
  const stories = storiesOf(clippings).filter(story => isInIssue(story, issue.months));
  const leftOut = unusedIn(issue, clippings);
  if (issue.state !== 'published') return wasExported(issue) ? leftOut : [...stories, ...leftOut];
  const sent = new Set(featured.filter(({ month }) => month === issue.id).map(({ resource }) => resource));
  return [...stories, ...leftOut].flatMap(story => {
    const parts = clippingsOf(story);
    const unsent = parts.filter(part => !keysOf(part).some(key => sent.has(key)));
    return unsent.length === parts.length ? [story] : unsent.map(lead => ({ lead, more: [], bonus: [] }));
  });
}

/** Whether no issue of these months is to be expected any more on `today` ('YYYY-MM-DD'): the last one is over, with some days of grace. */
export function isOver({ months }: Pick<Issue, 'months'>, today: string): boolean {
  const last = [...months].sort().at(-1) ?? '';
  const apart = monthsBetween(last, today.slice(0, 7));
  return apart > 1 || (apart === 1 && Number(today.slice(8, 10)) > Math.min(GRACE_DAYS, daysIn(last)));
}

export interface Offer<I extends Source = Source> {
  issue: I;
  stories: Story[];
}

export interface OfferSource<I extends Source> {
  /** The issue that they are offered to. */
  to: Pick<Issue, 'id' | 'months' | 'state'>;
  /** Earlier ones, those of months without a record made up for them. */
  issues: readonly I[];
  clippings: readonly Clipping[];
  featured: readonly Featured[];
  published: ReadonlySet<string>;
  /** The newsletter's own day, 'YYYY-MM-DD'. */
  today: string;
}

/**
 * What earlier issues left behind and may be offered to the issue `to`, the earliest first: it is the next one open after
 * them, or today's. Issues before the latest published one were decided on, or forgotten, long ago.
 */
export function offersTo<I extends Source>(source: OfferSource<I>): Offer<I>[] {
  const { to, clippings, featured, published, today } = source;
  if (to.state === 'published') return [];
  const earlier = source.issues
    .filter(issue => issue.id < to.id && !to.months.includes(issue.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const from = Math.max(
    0,
    earlier.findLastIndex(({ state }) => state === 'published'),
  );
  const isNow = to.months.includes(today.slice(0, 7));
  return earlier
    .slice(from)
    .filter(issue => isNow || to.months.includes(nextOpenMonth(issue, published)))
    .filter(issue => issue.state === 'published' || isOver(issue, today))
    .map(issue => ({ issue, stories: leftBehind(issue, clippings, featured) }))
    .filter(({ stories }) => stories.length > 0);
}
