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

test('a draft that was skipped is no issue before, and neither is one that was merged into this one', () => {
  const skipped = of('2021-01', { number: undefined, dismissed: ['carry-over'] });
  expect(previousOf(issue, [skipped, of('2021-02', { number: 14 }), issue])).toMatchObject({
    previous: { number: 14 },
  });
  expect(previousOf(issue, [of('2020-12', { number: 14 }), skipped])).toMatchObject({
    previous: { months: ['2020-12'] },
  });
  expect(previousOf({ id: '2021-03', months: ['2021-02', '2021-03'] }, [of('2021-02')])).toEqual({});
});

test('the first issue has none before it', () => {
  expect(previousOf(issue, [issue, of('2021-04')])).toEqual({});
});
