import { describe, expect, it } from 'vitest';
import { heldFrom, nextOpenMonth, unusedIn } from '../../src/issue/carry-over.ts';
import { defaultNewsletter, makeIssue } from '../../src/issue/defaults.ts';
import { gapLine, gapsOf } from '../../src/issue/gaps.ts';
import type { Section } from '../../src/issue/issue.ts';
import { sectionOf } from '../../src/issue/sections.ts';
import { makeClipping, NOON } from '../builders.ts';

const section = (id: string, rules: Section['rules'], rest: Partial<Section> = {}): Section => ({
  id,
  title: id,
  shape: 'labelled',
  rules,
  ...rest,
});

const sections = [
  section('videos', { kinds: ['video'] }),
  section('mine', { sites: ['own', 'friend.example/blog'] }, { shape: 'free' }),
  section('speech', { tags: ['speech'] }),
  section('rest', {}, { isDefault: true }),
];

describe('the section of a story', () => {
  it.each([
    ['set by hand', { section: 'rest', tags: ['speech'] }, 'rest'],
    ['by a tag before a site', { tags: ['speech'], link: 'https://me.example/x' }, 'speech'],
    ['by a site before a kind', { kind: 'video' as const, link: 'https://www.me.example/x' }, 'mine'],
    ['by a path of a site', { link: 'https://friend.example/blog/post' }, 'mine'],
    ['by a kind', { kind: 'video' as const, link: 'https://friend.example/talk' }, 'videos'],
    ['the default', {}, 'rest'],
    ['the default where the one set by hand is gone', { section: 'removed' }, 'rest'],
  ])('is %s', (_, fields, expected) => {
    expect(sectionOf(makeClipping(fields), sections, ['me.example']).id).toBe(expected);
  });

  it('is Unsorted only where there is no default', () => {
    expect(sectionOf(makeClipping(), sections.slice(0, 3), []).id).toBe('unsorted');
  });
});

describe('out of the box', () => {
  const newsletter = defaultNewsletter('Europe/Berlin', 'de');

  it('there are two sections, My work for the own sites and the rest', () => {
    expect(
      newsletter.sections.map(({ title, shape, isDefault }) => [title, shape, isDefault ?? false]),
    ).toEqual([
      ['My work', 'free', false],
      ['From the internet', 'labelled', true],
    ]);
    const mine = makeClipping({ link: 'https://me.example/x' });
    expect(sectionOf(mine, newsletter.sections, ['me.example']).title).toBe('My work');
  });

  it('an issue has sections of its own', () => {
    const issue = makeIssue(newsletter, '2021-03', undefined, NOON);
    expect(issue).not.toHaveProperty('number');
    for (const { title } of issue.sections.splice(0, 1)) expect(title).toBe('My work');
    expect(newsletter.sections).toHaveLength(2);
  });
});

describe('gaps of a month', () => {
  const clippings = [
    makeClipping({ id: 'a' }),
    makeClipping({ id: 'b', story: 'a', role: 'more' }),
    makeClipping({ id: 'c', notes: { why: 'Because.' } }),
    makeClipping({ id: 'd', link: 'https://me.example/x' }),
    makeClipping({ id: 'e', leftOut: '' }),
    makeClipping({ id: 'f', month: '2021-04' }),
  ];

  it('are those of its stories, by shape', () => {
    const gaps = gapsOf(clippings, ['2021-03'], sections, ['me.example']);
    expect(gaps).toMatchObject({ clippings: 4, stories: 3, need: { what: 2, why: 1, note: 1, image: 0 } });
    expect(gapLine(gaps)).toBe('4 clippings · 1 needs a why');
  });

  it.each([
    [14, 9, '14 clippings · 9 need a why'],
    [1, 1, '1 clipping · 1 needs a why'],
    [2, 0, '2 clippings'],
    [0, 0, '0 clippings'],
  ])('of %i clippings, %i without a why, read %j', (count, why, line) => {
    const need = { intro: 0, what: 0, why, note: 0, image: 0, outro: 0 };
    expect(gapLine({ clippings: count, stories: count, need })).toBe(line);
  });
});

describe('what is carried over', () => {
  const clippings = [
    makeClipping({ id: 'a' }),
    makeClipping({ id: 'out', leftOut: '' }),
    makeClipping({ id: 'library', leftOut: 'library' }),
    makeClipping({ id: 'held', month: '2021-04', heldFrom: '2021-03' }),
  ];

  it('is what was left out, not the library’s', () => {
    expect(unusedIn({ months: ['2021-03'] }, clippings).map(({ lead }) => lead.id)).toEqual(['out']);
    expect(heldFrom({ months: ['2021-03'] }, clippings).map(({ lead }) => lead.id)).toEqual(['held']);
  });

  it('goes to the first month after the issue that is not published', () => {
    expect(nextOpenMonth({ months: ['2021-12', '2021-11'] }, new Set(['2022-01']))).toBe('2022-02');
  });
});
