/** Small outlines for tests: everything not given is empty. */
import type { Outline, OutlineLink, OutlineStory } from '../../src/issue/outline.ts';
import { todosOf } from '../../src/issue/todos.ts';

export const makeLink = (overrides: Partial<OutlineLink> = {}): OutlineLink => ({
  id: 'c1',
  kind: 'blog',
  title: 'A post',
  link: 'https://example.org/post',
  authors: [],
  text: '',
  clippedAt: 0,
  ...overrides,
});

export const makeStory = (overrides: Partial<OutlineStory> = {}): OutlineStory => ({
  id: 'c1',
  title: 'A story',
  shape: 'labelled',
  pick: false,
  what: 'What.',
  why: 'Why.',
  note: '',
  pageSays: '',
  links: [],
  bonus: { texts: [], links: [] },
  quotes: [],
  ...overrides,
});

/** Its stories stand in one section; stories, links and gaps are counted. */
export function makeOutline(overrides: Partial<Outline> = {}, stories: OutlineStory[] = []): Outline {
  const outline = {
    newsletter: {
      title: 'Monthly',
      slug: 'monthly',
      author: 'Ann',
      archive: 'https://example.org/archive',
      language: 'en-GB',
      zone: 'Europe/London',
      labels: { what: 'What it is', why: 'Why it matters' },
    },
    issue: { id: '2021-03', months: ['2021-03'], number: 3 },
    opening: '',
    closing: '',
    intro: 'Hello.',
    outro: 'Bye.',
    closingHeading: 'Until next month',
    sections: stories.length > 0 ? [{ id: 's', title: 'Reading', stories }] : [],
    checks: [],
    ...overrides,
  };
  const all = outline.sections.flatMap(section => section.stories);
  return {
    ...outline,
    counts: {
      stories: all.length,
      links: all.reduce((sum, { links, bonus }) => sum + links.length + bonus.links.length, 0),
      duplicatesMerged: 0,
      todos: todosOf(outline).length,
      checks: outline.checks.length,
      words: 2,
      targetWords: 1500,
      held: 0,
      leftOut: 0,
      ...overrides.counts,
    },
  };
}
