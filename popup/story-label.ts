/** Where a clipping stands among the month's stories, as its button says it. */
import type { Clipping } from '../src/clipping/clipping.ts';
import { storyTitle } from '../src/issue/titles.ts';

/** 'Story: on its own', 'Story: with “ResNets strike again”', 'Story: bonus of “…”'. */
export function storyLabel({ id, story, role }: Clipping, month: readonly Clipping[]): string {
  const members = month.filter(one => one.story === id).length;
  if (members > 0) return `Story: leads ${members + 1} links`;
  const lead = story === undefined ? undefined : month.find(one => one.id === story);
  if (!lead) return 'Story: on its own';
  return `Story: ${role === 'bonus' ? 'bonus of' : 'with'} “${storyTitle(lead)}”`;
}
