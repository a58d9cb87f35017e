/** Dates of publication and of clipping, at the precision that is known, in the newsletter's language. */
import { dayOf } from '../../clipping/months.ts';
import { isPublished } from '../../clipping/published.ts';
import { publishedName } from '../../issue/titles.ts';
import { textOf } from '../values.ts';
import { type Filter, type FilterContext, languageOf, zoneOf } from './filter.ts';
import { dates } from './intl.ts';

/** Months named so far, by language; `Intl` takes its time, and an issue has hundreds of dates in few months. */
const REMEMBERED = 2000;
const remembered = new Map<string, string>();

/** '2021', 'March 2021'; '' for what is no date. `published` is '2021', '2021-03' or '2021-03-13'. */
export function monthAndYear(published: string, language: string): string {
  if (!isPublished(published)) return '';
  const key = `${published.slice(0, 7)} ${language}`;
  const name = remembered.get(key) ?? publishedName(published, language);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, name);
  return name;
}

function longDate(published: string, language: string): string {
  if (published.length < 10 || !isPublished(published)) return monthAndYear(published, language);
  return dates(language).format(new Date(published));
}

/** Beyond it `Date` holds no instant. */
const LAST_INSTANT = 8.64e15;

/** Numbers are instants in milliseconds: the day that they are in the newsletter's zone, by which its months are told too. */
const dateOf = (value: unknown, of: FilterContext): string =>
  typeof value === 'number' && Math.abs(value) <= LAST_INSTANT ? dayOf(value, zoneOf(of)) : textOf(value);

export const DATE_FILTERS: Readonly<Record<string, Filter>> = {
  date: {
    does: 'a date in words, at its own precision',
    example: ["{{ '2021-03-13' | date }}", '13 March 2021'],
    handler(value) {
      return longDate(dateOf(value, this), languageOf(this));
    },
  },
  month: {
    does: 'month and year of a date, at its own precision',
    example: ["{{ '2021-03-13' | month }}", 'March 2021'],
    handler(value) {
      return monthAndYear(dateOf(value, this), languageOf(this));
    },
  },
  year: {
    does: 'year of a date',
    example: ["{{ '2021-03-13' | year }}", '2021'],
    handler(value) {
      const date = dateOf(value, this);
      return isPublished(date) ? date.slice(0, 4) : '';
    },
  },
};
