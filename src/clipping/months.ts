/** Calendar months in a time zone. A month is 'YYYY-MM'; instants are epoch milliseconds. */

function partsIn(zone: string, instant: number, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options }).formatToParts(instant);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** '2021-03-31': the day that a calendar in `zone` shows at `instant`. */
export function dayOf(instant: number, zone: string): string {
  const {
    year = '',
    month,
    day,
  } = partsIn(zone, instant, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

/** '2021-03': the calendar month in `zone` at `instant`. */
export const monthOf = (instant: number, zone: string): string => dayOf(instant, zone).slice(0, 7);

/** '+10:00': how far `zone` is from UTC at `instant`. */
export function offsetOf(instant: number, zone: string): string {
  const { timeZoneName = '' } = partsIn(zone, instant, { timeZoneName: 'longOffset' });
  return timeZoneName.replace('GMT', '') || '+00:00';
}

/** The month `count` after `month` (before it, when negative). */
export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

const monthCount = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** How many months `later` is after `earlier`; negative when it is before. */
export const monthsBetween = (earlier: string, later: string): number =>
  monthCount(later) - monthCount(earlier);

/** Number of days in `month`. */
export const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();

/** 'March 2021' in `language`. */
export const monthName = (month: string, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1),
  );

/**
 * The month that a clip at `instant` counts for: the current month in `zone`, or, where that month's issue is
 * published, the first later one that is not.
 */
export function monthForClip(instant: number, zone: string, published: ReadonlySet<string>): string {
  let month = monthOf(instant, zone);
  while (published.has(month)) month = addMonths(month, 1);
  return month;
}
