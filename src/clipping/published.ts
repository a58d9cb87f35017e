/** A publication date at the precision that is known: '2021', '2021-03' or '2021-03-13'. */
import { daysIn } from './months.ts';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `value` has that form and names a day, month or year of the calendar. */
export function isPublished(value: unknown): value is string {
  const [, , month, day] = (typeof value === 'string' && FORM.exec(value)) || [];
  if (typeof value !== 'string' || !FORM.test(value)) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(value.slice(0, 7)));
}

/** The last month that `published` may mean: a bare year counts from its December. */
export const publishedMonth = (published: string): string =>
  published.length === 4 ? `${published}-12` : published.slice(0, 7);
