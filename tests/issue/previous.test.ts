import { expect, test } from 'vitest';
import { previousOf } from '../../src/issue/previous.ts';
import { makeIssue } from '../builders.ts';

const issue = makeIssue();
const of = (id: string, fields = {}) => makeIssue({ id, months: [id], ...fields });

test('the issue before is the latest of the earlier ones, whatever their order', () => {
  const issues = [of('2021-01', { number: 13 }), of('2021-04'), of('2021-02', { number: 14 }), issue];
  expect(previousOf(issue, issues)).toEqual({ previous: { months: ['2021-02'], number: 14 } });
});

test('an issue before tells its title and address where it has them', () => {
  const address = 'https://example.org/14';
  const issues = [of('2021-02', { number: undefined, title: 'Late', address })];
  expect(previousOf(issue, issues)).toEqual({ previous: { months: ['2021-02'], title: 'Late', address } });
});

test('the first issue has none before it', () => {
  expect(previousOf(issue, [issue, of('2021-04')])).toEqual({});
});
