/** How the page words numbers and names. */

import type { Clipping } from '../../clipping/clipping.ts';
import { monthName } from '../../clipping/months.ts';
import { storyTitle } from '../../issue/titles.ts';

const numbers = new Intl.NumberFormat('en');
const LONGEST_TITLE = 60;

export const formatNumber = (value: number): string => numbers.format(value);

/** '1 link', '1,500 links'. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${formatNumber(value)} ${value === 1 ? one : many}`;

/** '“ResNets strike again”', or '3 stories'. */
export function naming(leads: readonly Clipping[]): string {
  const [only] = leads;
  if (leads.length !== 1 || !only) return count(leads.length, 'story', 'stories');
  return quoted(storyTitle(only));
}

/** A title in quotation marks, cut where it is long. */
export function quoted(title: string): string {
  const characters = [...title];
  const cut = characters.length > LONGEST_TITLE;
  return `“${
    cut
      ? `${characters
          .slice(0, LONGEST_TITLE - 1)
          .join('')
          .trimEnd()}…`
      : title
  }”`;
}

/** 'April', with its year where that is not the year of `beside`. */
export function shortMonth(month: string, beside: string, language: string): string {
  if (month.slice(0, 4) !== beside.slice(0, 4)) return monthName(month, language);
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1),
  );
}
