import { describe, expect, it } from 'vitest';
import { nextNumber } from '../../src/issue/number.ts';

const newsletter = { firstNumber: 3 };

describe('the number to offer', () => {
  it('is the first one of the newsletter where nothing was numbered', () => {
    expect(nextNumber(newsletter, '2021-03', [{ id: '2021-02' }])).toBe(3);
  });

  it('follows the latest earlier issue that has one, over a month that was skipped', () => {
    const issues = [{ id: '2020-12', number: 12 }, { id: '2021-01', number: 13 }, { id: '2021-02' }];
    expect(nextNumber(newsletter, '2021-03', issues)).toBe(14);
  });

  it('knows issues of before Clipsheet, and no later ones', () => {
    const featured = [
      { month: '2021-01', issueNumber: 40 },
      { month: '2021-05', issueNumber: 44 },
    ];
    expect(nextNumber(newsletter, '2021-03', [], featured)).toBe(41);
  });
});
