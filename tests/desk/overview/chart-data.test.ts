import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/clipping/clipping.ts';
import { axisEnd, barsOf, chartSummary, kindsIn } from '../../../src/desk/overview/chart-data.ts';

const count = (month: string, kinds: Partial<Record<Kind, number>>) => ({
  month,
  kinds: new Map(Object.entries(kinds) as [Kind, number][]),
  total: Object.values(kinds).reduce((sum, each) => sum + each, 0),
});

const months = [count('2020-12', { page: 2 }), count('2021-02', { video: 1, paper: 3 })];

describe('the chart of clippings', () => {
  it('shows every month up to the latest, empty ones too, and none before the first', () => {
    expect(barsOf(months, 24).map(({ month, total }) => [month, total])).toEqual([
      ['2020-12', 2],
      ['2021-01', 0],
      ['2021-02', 4],
    ]);
    expect(barsOf(months, 2).map(({ month }) => month)).toEqual(['2021-01', '2021-02']);
    expect(barsOf([], 24)).toEqual([]);
  });

  it('stacks kinds in their order', () => {
    expect(barsOf(months, 1)[0]?.parts).toEqual([
      { kind: 'paper', count: 3, below: 0 },
      { kind: 'video', count: 1, below: 3 },
    ]);
    expect(kindsIn(barsOf(months, 24)).map(({ kind, count: of }) => [kind, of])).toEqual([
      ['paper', 3],
      ['video', 1],
      ['page', 2],
    ]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [3, 3],
    [7, 8],
    [9, 10],
    [10, 10],
    [23, 30],
    [834, 1000],
  ])('with %i at most ends its axis at %i', (most, end) => {
    expect(axisEnd(most)).toBe(end);
  });

  it('says in a sentence what it shows', () => {
    expect(chartSummary(barsOf(months, 24), 'en')).toBe(
      '6 clippings in 3 months; most in February 2021 (4).',
    );
    expect(chartSummary(barsOf([count('2021-03', { page: 1 })], 24), 'en')).toBe('1 clipping in March 2021.');
    expect(chartSummary([], 'en')).toBe('No clippings yet.');
  });
});
