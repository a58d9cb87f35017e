/** The order of links in a story, and whether one is of its bonus. */
import type { Clipping } from '../../clipping/clipping.ts';
import { positionsFor } from '../positions.ts';
import { membersOf, type Story } from '../stories.ts';
import { type Edit, editClippings, type Work } from './edit.ts';
import { lead } from './promote.ts';

type Role = NonNullable<Clipping['role']>;

/** A member goes before another of its story, else to the end of `role`. The lead stays first: see promote.ts. */
export const placeInStory: Edit<{ id: string; role: Role; before?: string | undefined }> = (
  records,
  { id, role, before },
  now,
) =>
  editClippings(records, now, work => {
    const story = work.story(id);
    if (story && story.lead.id !== id) place(work, story, id, role, before);
  });

/** One place up (-1) or down (1), from the end of `more` into `bonus` and back. The lead and the first of `more` change places. */
export const moveInStory: Edit<{ id: string; by: -1 | 1 }> = (records, { id, by }, now) =>
  editClippings(records, now, work => {
    const story = work.story(id);
    if (!story) return;
    const [first] = story.more;
    if (story.lead.id === id || (by < 0 && first?.id === id)) {
      if (first && (by > 0 || first.id === id)) lead(work, first.id);
      return;
    }
    const role: Role = story.bonus.some(member => member.id === id) ? 'bonus' : 'more';
    const list = story[role];
    const at = list.findIndex(member => member.id === id);
    if (list[at + by]) place(work, story, id, role, (by < 0 ? list[at - 1] : list[at + 2])?.id);
    else if (by < 0 && role === 'bonus') place(work, story, id, 'more', undefined);
    else if (by > 0 && role === 'more') place(work, story, id, 'bonus', story.bonus[0]?.id);
  });

function place(work: Work, story: Story, id: string, role: Role, before: string | undefined): void {
  const member = membersOf(story).find(other => other.id === id);
  if (!member || before === id) return;
  const others = story[role].filter(other => other.id !== id);
  const at = others.findIndex(other => other.id === before);
  const order = others.toSpliced(at < 0 ? others.length : at, 0, { ...member, role });
  work.set(id, { role, position: undefined });
  for (const [moved, position] of positionsFor(order, new Set([id]))) work.set(moved, { position });
}
