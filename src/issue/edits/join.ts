/** Joining clippings to a story. */
import type { Clipping } from '../../clipping/clipping.ts';
import { clippingsOf } from '../stories.ts';
import { type Edit, editClippings, type Work } from './edit.ts';

type Role = NonNullable<Clipping['role']>;

/**
 * Joins these clippings to the story that `to` leads or belongs to; a lead brings its members along. They get the
 * story's month and come after those placed by hand; members joined as `more` keep the role that they had.
 */
export const join: Edit<{ ids: readonly string[]; to: string; role: Role }> = (
  records,
  { ids, to, role },
  now,
) =>
  editClippings(records, now, work => {
    const lead = work.story(to)?.lead;
    if (!lead) return;
    for (const id of ids) {
      const story = work.story(id);
      if (!story || id === lead.id) continue;
      const joining =
        story.lead.id === id ? clippingsOf(story) : clippingsOf(story).filter(other => other.id === id);
      for (const clipping of joining)
        joinOne(work, clipping, lead, clipping.id === id ? role : memberRole(clipping, role));
    }
  });

const memberRole = (member: Clipping, role: Role): Role => (role === 'bonus' ? role : (member.role ?? role));

export function joinOne(work: Work, clipping: Clipping, lead: Clipping, role: Role): void {
  if (clipping.story === lead.id && clipping.role === role) return;
  work.set(clipping.id, {
    story: lead.id,
    role,
    position: undefined,
    section: undefined,
    leftOut: undefined,
    pick: undefined,
    month: lead.month,
    ...(clipping.month !== lead.month && { heldFrom: lead.heldFrom }),
  });
}
