/** A smaller outline: one story, or those with something new. */
import type { Outline, OutlineSection, OutlineStory } from '../issue/outline.ts';
import { todosOf } from '../issue/todos.ts';
import { issueWords } from '../issue/words.ts';
import { standingText } from './standing.ts';

/** Ids of the clippings that a story prints, its lead first. */
export const clippingsOfStory = ({ id, links, bonus }: OutlineStory): string[] => [
  ...new Set([id, ...links.map(link => link.id), ...bonus.links.map(link => link.id)]),
];

/**
 * The outline with the stories that hold one of these clippings, whole, and no others; sections left empty go. Counts and
 * checks are of what is left; what was held, left out or merged is not known of a part.
 */
export function pickStories(outline: Outline, clippings: ReadonlySet<string>): Outline {
  const sections = outline.sections.map(section => pickFrom(section, clippings)).filter(hasStories);
  const stories = sections.flatMap(section => section.stories);
  const left = new Set(stories.flatMap(clippingsOfStory));
  const checks = outline.checks.filter(({ clipping }) => left.has(clipping));
  const part = { ...outline, sections, checks };
  return {
    ...part,
    counts: {
      ...outline.counts,
      stories: stories.length,
      links: stories.reduce((sum, { links, bonus }) => sum + links.length + bonus.links.length, 0),
      duplicatesMerged: 0,
      todos: todosOf(part).length,
      checks: checks.length,
      words: issueWords(part, source => standingText(source, part)),
      held: 0,
      leftOut: 0,
    },
  };
}

const pickFrom = (section: OutlineSection, clippings: ReadonlySet<string>): OutlineSection => ({
  ...section,
  stories: section.stories.filter(story => clippingsOfStory(story).some(id => clippings.has(id))),
});

const hasStories = ({ stories }: OutlineSection): boolean => stories.length > 0;
