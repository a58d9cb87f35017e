/** What the popup says of the month: how many clippings there are and what they still need. */
import type { Clipping } from '../clipping/clipping.ts';
import type { Section } from './issue.ts';
import { sectionOf } from './sections.ts';
import { clippingsOf, isInIssue, storiesOf } from './stories.ts';
import { storyTodos, type TodoKey } from './todos.ts';

export interface Gaps {
  /** Of the issue of these months, left-out ones aside. */
  clippings: number;
  stories: number;
  /** Stories by what they lack. */
  need: Readonly<Record<TodoKey, number>>;
}

/** `sections`: the issue's, or the newsletter's where the month has no issue yet. */
export function gapsOf(
  clippings: readonly Clipping[],
  months: readonly string[],
  sections: readonly Section[],
  ownSites: readonly string[],
): Gaps {
  const stories = storiesOf(clippings).filter(story => isInIssue(story, months));
  const need: Record<TodoKey, number> = { intro: 0, what: 0, why: 0, note: 0, image: 0, outro: 0 };
  for (const { lead } of stories) {
    const shape = lead.shape ?? sectionOf(lead, sections, ownSites).shape;
    for (const { key } of storyTodos({ ...lead.notes, shape, figure: lead.figure })) need[key] += 1;
  }
  return { clippings: stories.flatMap(clippingsOf).length, stories: stories.length, need };
}

/** '14 clippings · 9 need a why'. */
export function gapLine({ clippings, need }: Gaps): string {
  const count = clippings === 1 ? '1 clipping' : `${clippings} clippings`;
  if (need.why === 0) return count;
  return `${count} · ${need.why === 1 ? '1 needs' : `${need.why} need`} a why`;
}
