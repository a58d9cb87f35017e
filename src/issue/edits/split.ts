/** Taking a story apart. */
import { clippingsOf } from '../stories.ts';
import { type Edit, editClippings, type Work } from './edit.ts';

/** Each of these members becomes a story of its own; a lead sends all its members away. */
export const split: Edit<{ ids: readonly string[] }> = (records, { ids }, now) =>
  editClippings(records, now, work => {
    for (const id of ids) {
      const story = work.story(id);
      for (const { id: member } of story?.lead.id === id ? clippingsOf(story) : [{ id }])
        detach(work, member);
    }
  });

/** A member goes on its own where its story stood: in the old lead's section, left out if that was. */
export function detach(work: Work, id: string): void {
  const story = work.story(id);
  if (!story || story.lead.id === id) return;
  const { section, leftOut } = story.lead;
  work.set(id, { story: undefined, role: undefined, position: undefined, section, leftOut });
}

/** The leads of what an edit of stories is asked to change: a member named without its lead goes on its own first. */
export function leadsOf(work: Work, ids: readonly string[]): string[] {
  const asked = new Set(ids);
  for (const id of ids) {
    const story = work.story(id);
    if (story && !asked.has(story.lead.id)) detach(work, id);
  }
  return [...new Set(ids.flatMap(id => work.story(id)?.lead.id ?? []))];
}
