/** Parts of an outline: some of its stories, for a copy of one or of what is new. */
import type { Outline, OutlineStory } from '../../../issue/outline.ts';

/** Ids of the clippings behind a story, its lead first. */
export const clippingsIn = ({ id, links, bonus }: OutlineStory): string[] => [
  ...new Set([id, ...links.map(link => link.id), ...bonus.links.map(link => link.id)]),
];

/** The outline with these stories (ids of their leads) and no others; sections without any of them go. */
export function withStories(outline: Outline, stories: readonly string[]): Outline {
  const sections = outline.sections
    .map(section => ({ ...section, stories: section.stories.filter(({ id }) => stories.includes(id)) }))
    .filter(section => section.stories.length > 0);
  return { ...outline, sections };
}
