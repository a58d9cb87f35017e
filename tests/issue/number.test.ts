import { describe, expect, it, test } from 'vitest';
import { DECIDED } from '../../src/issue/decided.ts';
import { nextNumber } from '../../src/issue/number.ts';
import { makeIssue } from '../builders.ts';

const newsletter = { firstNumber: 3 };
const draft = (id: string, number?: number, dismissed: string[] = []) => {
  const { number: _, ...issue } = makeIssue({ id, months: [id], dismissed });
  return { ...issue, ...(number !== undefined && { number }) };
};
const out = (id: string, number: number) => makeIssue({ id, months: [id], number, state: 'published' });

describe('the number to offer', () => {
  it('is the first one of the newsletter where nothing was numbered', () => {
    expect(nextNumber(newsletter, '2021-03', [{ id: '2021-02' }])).toBe(3);
  });

  it('knows issues of before Clipsheet, and no later ones', () => {
    const featured = [
      { month: '2021-01', issueNumber: 40 },
      { month: '2021-05', issueNumber: 44 },
    ];
    expect(nextNumber(newsletter, '2021-03', [], featured)).toBe(41);
  });

  test.each([
    ['the last published number + 1', [out('2021-02', 14)], 15],
    ['over a month without an issue', [out('2020-12', 12), out('2021-01', 13), draft('2021-02')], 14],
    ['over a draft that was skipped', [out('2021-01', 13), draft('2021-02', 14, [DECIDED])], 14],
    ['after a draft that is still to go out', [out('2021-01', 13), draft('2021-02', 14)], 15],
    ['after a draft that stayed behind a later issue', [draft('2021-01', 14), out('2021-02', 14)], 15],
    [
      'after an issue of two months',
      [makeIssue({ id: '2021-01', months: ['2021-01', '2021-02'], number: 14 })],
      15,
    ],
    ['after one that was reopened', [out('2021-01', 13), draft('2021-02', 14)], 15],
    ['whatever comes later', [out('2021-02', 14), out('2021-04', 90)], 15],
    ['an author may start again', [out('2021-01', 99), out('2021-02', 1)], 2],
  ])('%s', (_, issues, number) => {
    expect(nextNumber(newsletter, '2021-03', issues)).toBe(number);
  });
});
