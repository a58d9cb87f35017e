/** The stories that a clipping may join: the previous clipping's first, then those that speak of it, then the month's others. */
import type { Clipping } from '../src/clipping/clipping.ts';
import type { NamedInTexts } from '../src/issue/named-papers.ts';
import { relation } from '../src/issue/relation.ts';
import { clippingsOf, type Story, storiesOf } from '../src/issue/stories.ts';
import { storyTitle } from '../src/issue/titles.ts';
import { previousClipping } from './previous-clipping.ts';

export interface StoryChoice {
  /** Id of its lead. */
  id: string;
  title: string;
  /** 'previous · Alt+J', 'its code', '3 links'. */
  reason: string;
}

const SHOWN = 30;

/** `words`: what the author is looking for; all must occur in a title, a site or an author of the story. */
export function storyChoices(
  clipping: Clipping,
  month: readonly Clipping[],
  words: string,
  texts: NamedInTexts = new Map(),
): StoryChoice[] {
  const own = clipping.story ?? clipping.id;
  const previous = previousClipping(clipping, month);
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return storiesOf(month)
    .filter(({ lead }) => lead.id !== own)
    .filter(story => wanted.every(word => textOf(story).includes(word)))
    .map(story => ({ story, ...standing(clipping, story, previous, texts) }))
    .reverse()
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
    .map(({ story, reason }) => ({ id: story.lead.id, title: storyTitle(story.lead), reason }));
}

/** The previous clipping's story, then those that speak of this clipping, then the latest. */
function standing(
  clipping: Clipping,
  story: Story,
  previous: Clipping | undefined,
  texts: NamedInTexts,
): { rank: number; reason: string } {
  const clippings = clippingsOf(story);
  const related = clippings
    .map(other => relation(clipping, other, texts))
    .find(reason => reason !== undefined);
  const reason = related ?? links(clippings.length);
  if (clippings.some(({ id }) => id === previous?.id))
    return { rank: 0, reason: [related, 'previous', 'Alt+J'].filter(Boolean).join(' · ') };
  return { rank: related ? 1 : 2, reason };
}

const links = (count: number): string => (count === 1 ? '' : `${count} links`);

const textOf = (story: Story): string =>
  clippingsOf(story)
    .map(({ title, headline = '', siteName = '', authors }) =>
      [headline, title, siteName, ...authors].join(' '),
    )
    .join(' ')
    .toLowerCase();
