/** The stories that a clipping may join: the previous clipping's first, then those of the month that match the search. */
import type { Clipping } from '../src/clipping/clipping.ts';
import { clippingsOf, type Story, storiesOf } from '../src/issue/stories.ts';

export interface StoryChoice {
  /** Id of its lead. */
  id: string;
  title: string;
  /** 'previous · Alt+J', '3 links'. */
  reason: string;
}

const SHOWN = 30;

export const storyTitle = ({ lead }: Story): string => lead.headline ?? lead.title;

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
  const stories = storiesOf(month);
  const own = clipping.story ?? clipping.id;
  const previous = previousClipping(clipping, month);
  const previousStory = stories.find(story => clippingsOf(story).some(({ id }) => id === previous?.id));
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const others = stories.filter(({ lead }) => lead.id !== own).reverse();
  const ordered = others.toSorted((a, b) => Number(b === previousStory) - Number(a === previousStory));
  return ordered
    .filter(story => wanted.every(word => textOf(story).includes(word)))
    .slice(0, SHOWN)
    .map(story => ({
      id: story.lead.id,
      title: storyTitle(story),
      reason: story === previousStory ? 'previous · Alt+J' : links(clippingsOf(story).length),
    }));
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
  return `Story: ${role === 'bonus' ? 'bonus of' : 'with'} “${lead.headline ?? lead.title}”`;
}
