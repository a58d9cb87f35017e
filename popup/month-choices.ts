/** Where a clipping may go from the popup: this month, the next, the library only; early in a month also the one before. */
import { addMonths, dayOf } from '../src/clipping/months.ts';

export interface MonthChoice {
  /** Absent: the library only. */
  month?: string;
  /** 'This month', 'Next month' …, as the menu explains it. */
  hint: string;
}

export interface MonthFacts {
  /** The time of the click, epoch milliseconds, and the newsletter's zone. */
  at: number;
  zone: string;
  /** The month that the click counts for. */
  thisMonth: string;
  /** Month that the clipping counts for now. */
  current: string;
  published: ReadonlySet<string>;
}

/** The author still puts together the last issue in a month's first days. */
const DAYS_FOR_THE_ONE_BEFORE = 7;

export function monthChoices({ at, zone, thisMonth, current, published }: MonthFacts): MonthChoice[] {
  const day = dayOf(at, zone);
  const before = addMonths(day.slice(0, 7), -1);
  const early = Number(day.slice(8)) <= DAYS_FOR_THE_ONE_BEFORE && !published.has(before);
  let next = addMonths(thisMonth, 1);
  while (published.has(next)) next = addMonths(next, 1);
  const choices: MonthChoice[] = [thisMonth, next].map(month => ({ month, hint: hintOf(month, day) }));
  if (early) choices.unshift({ month: before, hint: 'Still a draft' });
  if (!choices.some(({ month }) => month === current)) choices.unshift({ month: current, hint: 'As it is' });
  return [...choices, { hint: 'Not for an issue' }];
}

/** By the calendar: a click counts for a later month where this one is published. */
function hintOf(month: string, day: string): string {
  const now = day.slice(0, 7);
  if (month === now) return 'This month';
  return month === addMonths(now, 1) ? 'Next month' : 'Later';
}
