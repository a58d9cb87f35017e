/** To the bin and back. */
import { membersOf } from '../stories.ts';
import { type Edit, editClippings } from './edit.ts';
import { handOver } from './hand-over.ts';

/**
 * Puts these clippings in the bin. A lead whose members stay hands its story to `heir`, where that is one of them,
 * else to the first in story order.
 */
export const deleteClippings: Edit<{ ids: readonly string[]; heir?: string }> = (
  records,
  { ids, heir },
  now,
) =>
  editClippings(records, now, work => {
    const going = new Set(ids);
    for (const id of ids) {
      const story = work.story(id);
      if (!story) continue;
      if (story.lead.id === id) {
        const staying = membersOf(story).filter(member => !going.has(member.id));
        const next = staying.find(member => member.id === heir) ?? staying[0];
        if (next) handOver(work, story.lead, next);
      }
    }
    for (const id of ids) if (work.get(id)?.deletedAt === undefined) work.set(id, { deletedAt: now });
  });

/** Brings clippings back from the bin, into their stories where those still are. */
export const restore: Edit<{ ids: readonly string[] }> = (records, { ids }, now) =>
  editClippings(records, now, work => {
    for (const id of ids) if (work.get(id)?.deletedAt !== undefined) work.set(id, { deletedAt: undefined });
  });
