/** Changing the month that stories count for. */
import type { Clipping } from '../../clipping/clipping.ts';
import { clippingsOf } from '../stories.ts';
import { type Edit, editClippings, storiesWith, type Work } from './edit.ts';
import { leadsOf } from './split.ts';

type Ids = { ids: readonly string[] };

/** A lead's place in a section is of one month; members keep theirs in the story, which moves as a whole. */
function toMonth(work: Work, lead: string, month: string, heldFrom: string | undefined): void {
  const story = work.story(lead);
  if (!story || story.lead.month === month) return;
  for (const { id } of clippingsOf(story)) work.set(id, { month, heldFrom });
  work.set(lead, { position: undefined });
}

/** Into a month's issue: what was left out, or kept for the library, is used there. */
export const moveToMonth: Edit<Ids & { month: string }> = (records, { ids, month }, now) =>
  editClippings(records, now, work => {
    for (const lead of leadsOf(work, ids)) {
      toMonth(work, lead, month, undefined);
      work.set(lead, { leftOut: undefined });
    }
  });

/** What an earlier issue had, or did not use, starts afresh in `month`: on its own, in no section. A lead takes its members. */
export const useAgain: Edit<Ids & { month: string }> = (records, { ids, month }, now) =>
  editClippings(records, now, work => {
    for (const lead of leadsOf(work, ids)) {
      toMonth(work, lead, month, undefined);
      work.set(lead, { leftOut: undefined, section: undefined, position: undefined });
    }
  });

/** Over to month `to`, the next one that is open: see carry-over.ts. What was left out is held, not left out there. */
export const hold: Edit<Ids & { to: string }> = (records, { ids, to }, now) =>
  editClippings(records, now, work => {
    for (const id of leadsOf(work, ids)) {
      const lead = work.get(id) as Clipping;
      if (lead.month === to) continue;
      toMonth(work, id, to, lead.month);
      work.set(id, { leftOut: undefined });
    }
  });

/** Held stories go back to the month that they were held over from. */
export const unhold: Edit<Ids> = (records, { ids }, now) =>
  editClippings(records, now, work => {
    for (const { lead } of storiesWith(work, ids))
      if (lead.heldFrom !== undefined) toMonth(work, lead.id, lead.heldFrom, undefined);
  });
