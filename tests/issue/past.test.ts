import { describe, expect, test } from 'vitest';
import { comparer, recordsOfPast } from '../../src/issue/past/compare.ts';
import { resourcesOf, standingIn } from '../../src/issue/past/furnish.ts';
import { monthIn, monthInPath, monthOf, numberIn, numberOf } from '../../src/issue/past/recognise.ts';

test.each([
  ['Machine Learning Monthly #15: March 2021', 15],
  ['Issue 15 – ResNets', 15],
  ['Weekly No. 7', 7],
  ['Ausgabe Nr. 12', 12],
  ['This Week in Rust 350', undefined],
  ['This Week in Rust #350', 350],
  ['numéro 4', 4],
  ['№ 9', 9],
  ['Issue 2021', undefined],
  ['C# 9 and F#', undefined],
  ['Python 3.12 is out', undefined],
  ['Issue 15.2', undefined],
  ['A &#39;quoted&#39; title', undefined],
])('the number in “%s” is %s', (title, number) => expect(numberIn(title)).toBe(number));

test.each([
  ['issues/issue-015.md', '', '', 15],
  ['015.md', '', '', 15],
  ['15-resnets.md', '', '', 15],
  ['2021-03-31-resnets.md', '', '', undefined],
  ['2021.md', '', '', undefined],
  ['ml-newsletter-2021-03-issue-015.md', '', '', 15],
  ['2021-03-31-issue-15.md', 'Monthly #16', '', 16],
  ['x.md', 'Monthly #16', '#17', 17],
])('the number of %s, “%s”, %s is %s', (path, title, number, wanted) =>
  expect(numberOf({ path, title, number })).toBe(wanted),
);

test.each([
  ['Machine Learning Monthly #15: March 2021', '2021-03'],
  ['Newsletter – März 2021', '2021-03'],
  ['Boletín de marzo de 2021', '2021-03'],
  ['September and October 2021', '2021-09'],
  ['Nov–Dec 2021', '2021-11'],
  ['Marines 2021', undefined],
  ['Mayerling 2021: November 2021', '2021-11'],
  ['Sent on 31 March 2021', '2021-03'],
  ['2021年3月号', '2021-03'],
  ['Looking back on 2021', undefined],
  ['The Top 2021 papers', undefined],
])('the month in “%s” is %s', (title, month) => expect(monthIn(title)).toBe(month));

test.each([
  ['issues/2021-03-31-15.md', '2021-03'],
  ['content/2021/03/post.html', '2021-03'],
  ['202103.html', '2021-03'],
  ['20210331-resnets.md', '2021-03'],
  ['issue-2021.md', undefined],
  ['120210331.md', undefined],
])('the month in the path %s is %s', (path, month) => expect(monthInPath(path)).toBe(month));

test.each([
  [{ path: '2021-04-01-x.md', title: 'Monthly: March 2021', date: '2021-04-01' }, '2021-03'],
  [{ path: '2021-04-01-x.md', title: 'Monthly', date: 'Wed, 31 Mar 2021 22:00:00 GMT' }, '2021-03'],
  [{ path: '2021-04-01-x.md', title: 'Monthly', date: '2021' }, '2021-04'],
  [{ path: 'x.md' }, undefined],
])('the month of %j is %s', (hints, month) => expect(monthOf(hints)).toBe(month));

const link = (address: string, text = '', around = text) => ({ address, text, around });

describe('the resources of an earlier issue', () => {
  test('are named once each, wrapped links opened, without what every mail has', () => {
    const { resources, closed } = resourcesOf([
      link('https://arxiv.org/abs/2103.07579', ''),
      link('https://arxiv.org/pdf/2103.07579v2', 'A paper'),
      link(`https://x.awstrack.me/L0/${encodeURIComponent('https://example.org/a')}/1/0`, 'A post'),
      link('https://x.us5.list-manage.com/track/click?u=1', 'here'),
      link('https://x.us5.list-manage.com/track/click?u=2', 'Unsubscribe'),
    ]);
    expect(resources.map(({ resource, link: { text } }) => [resource, text])).toEqual([
      ['arxiv:2103.07579', 'A paper'],
      ['url:example.org/a', 'A post'],
    ]);
    expect(closed).toBe(1);
  });

  test('that half of the issues have are the newsletter’s', () => {
    const issues = Array.from({ length: 6 }, (_, at) =>
      resourcesOf([link('https://monthly.example/'), link(`https://example.org/${at}`)]),
    );
    expect([...standingIn(issues)]).toEqual(['url:monthly.example']);
    expect([...standingIn(issues.slice(0, 4))]).toEqual([]);
  });
});

test('an earlier issue is told from those that are known', () => {
  const { resources } = resourcesOf([link('https://example.org/a', 'A'), link('https://example.org/b', 'B')]);
  const compare = comparer({
    featured: [
      { resource: 'url:example.org/a', month: '2020-12', issueNumber: 12 },
      { resource: 'url:example.org/x', month: '2020-10', issueNumber: 10 },
    ],
    issues: [{ id: '2021-01', months: ['2021-01'], number: 13, state: 'published' }],
  });
  const of = (month: string, number?: number) => compare({ month, number, resources });
  expect(of('2020-12', 12)).toEqual({ is: 'known', already: 1 });
  expect(of('2020-12', 11)).toEqual({ is: 'new' });
  expect(of('2020-11', 10)).toEqual({ is: 'elsewhere', month: '2020-10' });
  expect(of('2021-01', 13)).toEqual({ is: 'published' });
  expect(of('2020-11')).toEqual({ is: 'new' });
  expect(recordsOfPast({ month: '2020-12', number: 12, resources })[0]).toEqual({
    resource: 'url:example.org/a',
    month: '2020-12',
    issueNumber: 12,
    address: 'https://example.org/a',
    title: 'A',
  });
});
