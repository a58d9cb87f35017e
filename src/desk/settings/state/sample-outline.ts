/** Two made-up stories, for a look at a template in a month that has none. */
import type { Outline, OutlineLink, OutlineStory } from '../../../issue/outline.ts';
import { todosOf } from '../../../issue/todos.ts';

const link = (
  id: string,
  fields: Pick<OutlineLink, 'kind' | 'title'> & Partial<OutlineLink>,
): OutlineLink => ({
  id,
  link: `https://example.org/${id}`,
  authors: [],
  text: '',
  clippedAt: 0,
  ...fields,
});

const STORIES: readonly OutlineStory[] = [
  {
    id: 'paper',
    title: 'A paper worth reading',
    kind: 'paper',
    shape: 'labelled',
    pick: true,
    what: 'What it is, in your words.',
    why: '',
    note: '',
    pageSays: '',
    links: [
      link('paper', {
        kind: 'paper',
        title: 'Title of the Paper',
        authors: ['Ada Moss'],
        published: '2021-03',
      }),
      link('code', { kind: 'repo', title: 'moss/code' }),
    ],
    bonus: { texts: [], links: [] },
    quotes: [],
  },
  {
    id: 'post',
    title: 'A post that explains it',
    kind: 'blog',
    shape: 'labelled',
    pick: false,
    what: 'What it is.',
    why: 'Why it *matters*.',
    note: '',
    pageSays: '',
    links: [link('post', { kind: 'blog', title: 'A post that explains it', wordCount: 1200 })],
    bonus: { texts: [], links: [] },
    quotes: [],
  },
];

/** `outline` with the made-up stories in its first section. */
export function sampleOutline(outline: Outline): Outline {
  const section = outline.sections[0] ?? { id: 'sample', title: 'From the internet' };
  const sample = { ...outline, sections: [{ ...section, stories: [...STORIES] }] };
  return { ...sample, counts: { ...outline.counts, stories: 2, links: 3, todos: todosOf(sample).length } };
}
