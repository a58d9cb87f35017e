import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayOf,
  daysIn,
  monthForClip,
  monthName,
  monthOf,
  monthsBetween,
  offsetOf,
} from '../../src/clipping/months.ts';

const BRISBANE = 'Australia/Brisbane';
const at = (iso: string): number => Date.parse(iso);

describe('the month of an instant', () => {
  it('is the one on the calendar of the newsletter’s zone', () => {
    expect(monthOf(at('2021-03-31T23:59:59+10:00'), BRISBANE)).toBe('2021-03');
    expect(monthOf(at('2021-04-01T00:00:00+10:00'), BRISBANE)).toBe('2021-04');
    expect(monthOf(at('2021-04-01T00:00:00+10:00'), 'UTC')).toBe('2021-03');
    expect(dayOf(at('2021-03-31T23:59:59+10:00'), BRISBANE)).toBe('2021-03-31');
  });

  it('changes at midnight also on the day that the clocks change', () => {
    expect(monthOf(at('2021-10-31T23:59:59+01:00'), 'Europe/Berlin')).toBe('2021-10');
    expect(monthOf(at('2021-11-01T00:00:00+01:00'), 'Europe/Berlin')).toBe('2021-11');
    expect(offsetOf(at('2021-10-31T00:30:00Z'), 'Europe/Berlin')).toBe('+02:00');
    expect(offsetOf(at('2021-10-31T01:30:00Z'), 'Europe/Berlin')).toBe('+01:00');
    expect(offsetOf(at('2021-10-31T01:30:00Z'), 'UTC')).toBe('+00:00');
  });
});

describe('a clip', () => {
  it('counts for the first month from now on whose issue is not published', () => {
    const now = at('2021-12-20T12:00:00Z');
    expect(monthForClip(now, 'UTC', new Set())).toBe('2021-12');
    expect(monthForClip(now, 'UTC', new Set(['2021-12', '2022-01']))).toBe('2022-02');
  });
});

describe('months', () => {
  it.each([
    ['2021-12', 1, '2022-01'],
    ['2021-01', -1, '2020-12'],
    ['2021-03', -15, '2019-12'],
  ])('%s and %i more are %s', (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected);
    expect(monthsBetween(month, expected)).toBe(count);
  });

  it('have their days and names', () => {
    expect([daysIn('2021-02'), daysIn('2020-02'), daysIn('2021-12')]).toEqual([28, 29, 31]);
    expect(monthName('2021-03', 'en-GB')).toBe('March 2021');
    expect(monthName('2021-03', 'de')).toBe('März 2021');
  });
});
