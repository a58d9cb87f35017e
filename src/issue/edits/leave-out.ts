/** Out of the issue and back, in the same month. */
import { LIBRARY_ONLY } from '../../clipping/clipping.ts';
import { type Edit, editClippings, storiesWith } from './edit.ts';
import { leadsOf } from './split.ts';

type Ids = { ids: readonly string[] };

/** The reason may be empty. A lead takes its members with it; a member named without its lead goes on its own. */
export const leaveOut: Edit<Ids & { reason?: string }> = (records, { ids, reason = '' }, now) =>
  editClippings(records, now, work => {
    for (const id of leadsOf(work, ids)) work.set(id, { leftOut: reason });
  });

/** Kept in the library, offered to no issue and not counted as left out. */
export const libraryOnly: Edit<Ids> = (records, { ids }, now) =>
  leaveOut(records, { ids, reason: LIBRARY_ONLY }, now);

export const bringBack: Edit<Ids> = (records, { ids }, now) =>
  editClippings(records, now, work => {
    for (const { lead } of storiesWith(work, ids)) work.set(lead.id, { leftOut: undefined });
  });
