/** The stories that a clipping may join: the previous clipping's first, then those that speak of it, then the month's others. */
import type { Clipping } from '../src/clipping/clipping.ts';
import { relation } from '../src/issue/relation.ts';
import { clippingsOf, type Story, storiesOf } from '../src/issue/stories.ts';
import { storyTitle } from '../src/issue/titles.ts';

export interface StoryChoice {
  /** Id of its lead. */
  id: string;
  title: string;
  /** 'previous · Alt+J', 'its code', '3 links'. */
  reason: string;
}

const SHOWN = 30;

/** The clipping that was made before this one, of the month's others. */
export function previousClipping(clipping: Clipping, month: readonly Clipping[]): Clipping | undefined {
  const earlier = month.filter(
    ({ id, clippedAt, story, deletedAt }) =>
      id !== clipping.id &&
      story !== clipping.id &&
      deletedAt === undefined &&
      clippedAt <= clipping.clippedAt,
  );
  return earlier.reduce<Clipping | undefined>(
    (latest, one) => (!latest || one.clippedAt >= latest.clippedAt ? one : latest),
    undefined,
  );
}

/** `words`: what the author is looking for; all must occur in a title, a site or an author of the story. */
export function storyChoices(clipping: Clipping, month: readonly Clipping[], words: string): StoryChoice[] {
  const own = clipping.story ?? clipping.id;
  const previous = previousClipping(clipping, month);
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return storiesOf(month)
    .filter(({ lead }) => lead.id !== own)
    .filter(story => wanted.every(word => textOf(story).includes(word)))
    .map(story => ({ story, ...standing(clipping, story, previous) }))
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
): { rank: number; reason: string } {
  const clippings = clippingsOf(story);
  const related = clippings.map(other => relation(clipping, other)).find(reason => reason !== undefined);
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

/** 'Story: on its own', 'Story: with “ResNets strike again”', 'Story: bonus of “…”'. */
export function storyLabel({ id, story, role }: Clipping, month: readonly Clipping[]): string {
  if (month.some(one => one.story === id))
    return `Story: leads ${links(month.filter(one => one.story === id).length + 1)}`;
  const lead = story === undefined ? undefined : month.find(one => one.id === story);
  if (!lead) return 'Story: on its own';
  return `Story: ${role === 'bonus' ? 'bonus of' : 'with'} “${storyTitle(lead)}”`;
}
