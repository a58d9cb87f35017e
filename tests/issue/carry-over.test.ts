import { describe, expect, test } from 'vitest';
import { isOver, leftBehind, nextOpenMonth, offersTo } from '../../src/issue/carry-over.ts';
import { DECIDED } from '../../src/issue/decided.ts';
import { holdUnused } from '../../src/issue/edits/carry-over.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { publishedMonths } from '../../src/issue/published-months.ts';
import { makeClipping, makeIssue, NOON } from '../builders.ts';

const issue = (id: string, rest: Partial<Issue> = {}) => makeIssue({ id, months: [id], ...rest });
const out = (id: string, rest: Partial<Issue> = {}) => issue(id, { state: 'published', ...rest });
const record = (id: string, month = '2021-03') => ({ resource: `url:example.org/${id}`, month });

const story = [
  makeClipping({ id: 'a' }),
  makeClipping({ id: 'b', story: 'a', role: 'more' }),
  makeClipping({ id: 'c', story: 'a', role: 'bonus' }),
];
const clippings = [
  ...story,
  makeClipping({ id: 'out', leftOut: '' }),
  makeClipping({ id: 'lib', leftOut: 'library' }),
];
const names = (stories: ReturnType<typeof leftBehind>) =>
  stories.map(({ lead, more, bonus }) => [lead, ...more, ...bonus].map(({ id }) => id).join('+'));

describe('what an issue leaves behind', () => {
  test.each([
    ['of a published one: what was left out', out('2021-03'), ['a', 'b', 'c'], ['out']],
    ['… and a story of which nothing was sent', out('2021-03'), [], ['a+b+c', 'out']],
    ['… and the parts of a story that were not sent', out('2021-03'), ['b'], ['a', 'c', 'out']],
    ['… but nothing that was sent after all', out('2021-03'), ['a', 'b', 'c', 'out'], []],
    ['of one that never went out: everything', issue('2021-03'), [], ['a+b+c', 'out']],
    [
      'of one that was exported, and so most likely sent: what was left out',
      issue('2021-03', { exports: [{ form: 'markdown', revision: 1, at: NOON, hash: '', stories: [] }] }),
      [],
      ['out'],
    ],
    [
      'of one of which one story was copied: everything',
      issue('2021-03', {
        exports: [{ form: 'rich-copy', revision: 1, at: NOON, hash: '', part: 'a', stories: ['a'] }],
      }),
      [],
      ['a+b+c', 'out'],
    ],
    ['of one that was decided on: nothing', out('2021-03', { dismissed: [DECIDED] }), [], []],
  ])('%s', (_, of, sent, left) => {
    expect(
      names(
        leftBehind(
          of,
          clippings,
          sent.map(id => record(id)),
        ),
      ),
    ).toEqual(left);
  });

  test('another month’s memory does not count as sent', () => {
    expect(names(leftBehind(out('2021-03'), story, [record('a', '2020-12')]))).toEqual(['a+b+c']);
  });
});

test.each([
  [['2021-03'], '2021-03-31', false],
  [['2021-03'], '2021-04-07', false],
  [['2021-03'], '2021-04-08', true],
  [['2021-02', '2021-03'], '2021-04-01', false],
  [['2021-02'], '2021-04-01', true],
  [['2020-12'], '2021-01-08', true],
])('an issue of %s is over on %s: %s', (months, today, over) => {
  expect(isOver({ months }, today)).toBe(over);
});

describe('what is offered to the next issue', () => {
  const all = (['2021-01', '2021-02', '2021-03'] as const).map(month =>
    makeClipping({ id: month, month, leftOut: '' }),
  );
  const offered = (to: Issue, issues: Issue[], today: string) =>
    offersTo({ to, issues, clippings: all, featured: [], published: publishedMonths(issues), today }).map(
      ({ issue: { id } }) => id,
    );

  test.each<[string, Issue, Issue[], string, string[]]>([
    ['published: to the month after, at once', issue('2021-04'), [out('2021-03')], '2021-03-25', ['2021-03']],
    ['… and to no later draft', issue('2021-05'), [out('2021-03'), issue('2021-04')], '2021-04-10', []],
    [
      '… but to the one of today, over an empty month',
      issue('2021-05'),
      [out('2021-03')],
      '2021-05-10',
      ['2021-03'],
    ],
    ['a draft that may still go out: not yet', issue('2021-04'), [issue('2021-03')], '2021-04-05', []],
    ['a draft that is over: skipped', issue('2021-04'), [issue('2021-03')], '2021-04-09', ['2021-03']],
    [
      'two skipped months, in one list',
      issue('2021-04'),
      [out('2021-01', { dismissed: [DECIDED] }), issue('2021-02'), issue('2021-03')],
      '2021-04-09',
      ['2021-02', '2021-03'],
    ],
    [
      'what came before the latest published one: long decided',
      issue('2021-04'),
      [issue('2021-01'), out('2021-02')],
      '2021-04-09',
      ['2021-02'],
    ],
    [
      'an issue of two months: to the month after both',
      issue('2021-04'),
      [out('2021-02', { months: ['2021-02', '2021-03'] })],
      '2021-04-01',
      ['2021-02'],
    ],
    [
      'reopened: a draft again, and asked nothing while it may go out',
      issue('2021-04'),
      [issue('2021-03')],
      '2021-04-02',
      [],
    ],
    [
      'covered by the issue itself: its own',
      issue('2021-03', { months: ['2021-03', '2021-04'] }),
      [out('2021-01', { dismissed: [DECIDED] })],
      '2021-04-09',
      [],
    ],
    ['to a published issue: nothing', out('2021-04'), [out('2021-03')], '2021-04-20', []],
  ])('%s', (_, to, issues, today, wanted) => {
    expect(offered(to, [...issues, to], today)).toEqual(wanted);
  });
});

test.each([
  [['2021-03'], ['2021-03'], '2021-04'],
  [['2021-03'], ['2021-03', '2021-04', '2021-05'], '2021-06'],
  [['2020-11', '2020-12'], ['2020-11', '2020-12'], '2021-01'],
])('after %s, with %s published, comes %s', (months, published, next) => {
  expect(nextOpenMonth({ months }, new Set(published))).toBe(next);
});

describe('holding what was not used', () => {
  const held = (...ids: string[]) =>
    holdUnused({ clippings: story }, { ids, to: '2021-04' }, NOON).clippings ?? [];
  const find = (of: ReturnType<typeof held>, id: string) => of.find(each => each.id === id);

  test('takes a whole story over', () => {
    const after = held('a', 'b', 'c');
    expect(after.map(({ month, heldFrom, story: lead }) => [month, heldFrom, lead])).toEqual([
      ['2021-04', '2021-03', undefined],
      ['2021-04', '2021-03', 'a'],
      ['2021-04', '2021-03', 'a'],
    ]);
  });

  test('takes a member alone, and leaves its story', () => {
    const after = held('b');
    expect(after.map(({ id }) => id)).toEqual(['b']);
    expect(after[0]).toMatchObject({ month: '2021-04', heldFrom: '2021-03' });
    expect(after[0]).not.toHaveProperty('story');
  });

  test('takes a lead alone: the first member that stays leads the rest', () => {
    const after = held('a');
    expect(find(after, 'a')).toMatchObject({ month: '2021-04' });
    expect(find(after, 'a')).not.toHaveProperty('story');
    expect(find(after, 'b')).not.toHaveProperty('story');
    expect(find(after, 'b')?.month).toBe('2021-03');
    expect(find(after, 'c')).toMatchObject({ story: 'b' });
  });
});
