import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../src/issue/build-outline.ts';
import type { Featured, Issue, Newsletter } from '../../src/issue/issue.ts';
import { todosOf } from '../../src/issue/todos.ts';
import { makeClipping, makeIssue, makeNewsletter, NOON } from '../builders.ts';
import { anyClippings } from './any-clippings.ts';

type Fields = NonNullable<Parameters<typeof makeClipping>[0]>;

const outlineOf = (
  clippings: Fields[],
  {
    issue = {},
    newsletter = {},
    featured = [],
  }: { issue?: Partial<Issue>; newsletter?: Partial<Newsletter>; featured?: Featured[] } = {},
) =>
  buildOutline({
    newsletter: makeNewsletter(newsletter),
    issue: makeIssue(issue),
    clippings: clippings.map((fields, at) => makeClipping({ clippedAt: NOON + at, ...fields })),
    featured,
  });

describe('an outline', () => {
  it('has the stories of its months, in sections, with their counts', () => {
    const outline = outlineOf(
      [
        {
          id: 'post',
          link: 'https://mine.example/post',
          notes: { what: 'My own two words.' },
          aliases: ['https://m.mine.example/post'],
        },
        {
          id: 'paper',
          kind: 'paper',
          notes: { what: 'What.' },
          summary: 'First. Second.',
          published: '2019',
          pick: true,
        },
        { id: 'code', kind: 'repo', story: 'paper', role: 'more', notes: { note: 'With\nweights.' } },
        { id: 'talk', kind: 'video', story: 'paper', role: 'bonus', notes: { what: 'A talk.' } },
        { id: 'out', leftOut: 'dull' },
        { id: 'with-out', story: 'out', role: 'more' },
        { id: 'library', leftOut: 'library' },
        { id: 'held', month: '2021-04', heldFrom: '2021-03' },
        { id: 'next', month: '2021-04' },
        { id: 'binned', deletedAt: 1 },
      ],
      {
        newsletter: { ownSites: ['mine.example'], opening: 'Hello {{ newsletter.title }}.', closing: 'Bye.' },
        issue: { intro: 'An intro.', closing: ' \n' },
        featured: [
          { resource: 'url:example.org/code', month: '2020-11', issueNumber: 11 },
          { resource: 'url:example.org/code', month: '2020-12', issueNumber: 12 },
          { resource: 'url:example.org/code', month: '2021-03', issueNumber: 15 },
          { resource: 'url:example.org/post', month: '2021-01' },
        ],
      },
    );
    expect(outline.sections.map(({ id, stories }) => [id, stories.map(story => story.id)])).toEqual([
      ['my-work', ['post']],
      ['internet', ['paper']],
    ]);
    expect(outline.sections[1]?.stories[0]).toMatchObject({
      title: 'Title of paper',
      shape: 'labelled',
      pick: true,
      what: 'What.',
      why: '',
      pageSays: 'First.',
      links: [
        { id: 'paper', text: '' },
        { id: 'code', text: 'With weights.' },
      ],
      bonus: { texts: ['A talk.'], links: [{ id: 'talk' }] },
    });
    expect(outline.outro).toBe('');
    expect(outline.checks.map(({ key, title, fact }) => `${key}: ${title}: ${fact}`)).toEqual([
      'seen: Title of post: in the issue of January 2021',
      'old: Title of paper: published 2019',
      'seen: Title of code: in #12 (December 2020)',
    ]);
    expect(outline.counts).toEqual({
      stories: 2,
      links: 4,
      duplicatesMerged: 1,
      todos: 2,
      checks: 3,
      words: 2 + 2 + 4 + 1 + 2 + 2 + 1,
      targetWords: 1500,
      held: 1,
      leftOut: 2,
    });
    expect(todosOf(outline)).toEqual([
      { key: 'why', field: 'why', story: 'paper' },
      { key: 'outro', field: 'closing' },
    ]);
  });

  it('lists no resource again that the story’s own text links to', () => {
    const text =
      'See [the paper](http://www.example.org/paper/?utm_source=x) and <https://example.org/talk>.';
    const [story] = outlineOf([
      { id: 'post', notes: { what: text } },
      { id: 'paper', story: 'post', role: 'more' },
      { id: 'code', story: 'post', role: 'more' },
      { id: 'talk', story: 'post', role: 'bonus' },
    ]).sections.flatMap(({ stories }) => stories);
    expect(story?.links.map(({ id }) => id)).toEqual(['post', 'code']);
    expect(story?.bonus.links).toEqual([]);
  });

  it('lists one with notes of its own all the same, so that they are not lost', () => {
    const [story] = outlineOf([
      { id: 'post', notes: { what: 'On [code](https://example.org/code).' } },
      { id: 'code', story: 'post', role: 'more', notes: { what: 'Small and fast.' } },
    ]).sections.flatMap(({ stories }) => stories);
    expect(story?.links.map(({ text }) => text)).toEqual(['', 'Small and fast.']);
  });

  it('prints an empty section only where it is wanted', () => {
    const always = {
      id: 'jobs',
      title: 'Jobs',
      shape: 'free' as const,
      rules: {},
      always: true,
      whenEmpty: 'None.',
    };
    const { sections } = outlineOf([{ id: 'a' }], { issue: { sections: [...makeIssue().sections, always] } });
    expect(sections.map(({ id, whenEmpty }) => [id, whenEmpty])).toEqual([
      ['internet', undefined],
      ['jobs', 'None.'],
    ]);
  });

  it('covers several months', () => {
    const { sections, issue } = outlineOf(
      [
        { id: 'a', month: '2021-03' },
        { id: 'b', month: '2021-04' },
      ],
      {
        issue: { months: ['2021-03', '2021-04'] },
      },
    );
    expect(sections[0]?.stories.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(issue).toEqual({ id: '2021-03', months: ['2021-03', '2021-04'], number: 15 });
  });

  it('leaves out a check that was accepted, until its fact changes', () => {
    const [check] = outlineOf([{ id: 'a', published: '2016' }]).checks;
    const accepted = { issue: { acceptedChecks: [check?.id ?? ''] } };
    expect(outlineOf([{ id: 'a', published: '2016' }], accepted)).toMatchObject({
      checks: [],
      counts: { checks: 0 },
    });
    expect(outlineOf([{ id: 'a', published: '2017' }], accepted).checks).toHaveLength(1);
  });

  it('is the same for the same data in any order, and its counts are those of its lines', () => {
    fc.assert(
      fc.property(
        anyClippings().chain(all =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([clippings, shuffled]) => {
          const outline = outlineOf(clippings);
          expect(JSON.stringify(outlineOf(shuffled.map((c): Fields => c)))).toBe(JSON.stringify(outline));
          const stories = outline.sections.flatMap(section => section.stories);
          expect(outline.counts.stories).toBe(stories.length);
          expect(outline.counts.links).toBe(
            stories.flatMap(({ links, bonus }) => [...links, ...bonus.links]).length,
          );
          expect(outline.counts.todos).toBe(todosOf(outline).length);
          expect(outline.counts.checks).toBe(outline.checks.length);
        },
      ),
    );
  });

  it('drops no clipping silently: each is printed, left out, held, or of another month', () => {
    fc.assert(
      fc.property(anyClippings(), clippings => {
        const { counts } = outlineOf(clippings, { issue: { months: ['2021-03', '2021-04', '2021-05'] } });
        const living = clippings.filter(({ deletedAt }) => deletedAt === undefined);
        const library = buildOutline({
          newsletter: makeNewsletter(),
          issue: makeIssue({ months: ['2021-03', '2021-04', '2021-05'] }),
          clippings: clippings.map(({ leftOut, ...rest }) =>
            leftOut === 'library' ? rest : { ...rest, ...(leftOut !== undefined && { leftOut }) },
          ),
          featured: [],
        }).counts;
        expect(library.links + library.leftOut).toBe(living.length);
        expect(counts.links).toBeLessThanOrEqual(library.links);
      }),
    );
  });
});
