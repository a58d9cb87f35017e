import { expect, it } from 'vitest';
import { publishedMonths } from '../../src/issue/published-months.ts';
import { makeIssue } from '../builders.ts';

it('published are all the months of the issues that are out, and no others', () => {
  const issues = [
    makeIssue({ id: '2021-01', months: ['2021-01', '2021-02'], state: 'published' }),
    makeIssue({ id: '2021-03', months: ['2021-03'] }),
  ];
  expect([...publishedMonths(issues)]).toEqual(['2021-01', '2021-02']);
  expect([...publishedMonths([])]).toEqual([]);
});
