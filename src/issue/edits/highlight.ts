/** ☆: the highlights. */
import { type Edit, editClippings, storiesWith } from './edit.ts';

/** Marks these stories; where all of them are marked already, none. */
export const toggleHighlight: Edit<{ ids: readonly string[] }> = (records, { ids }, now) =>
  editClippings(records, now, work => {
    const stories = storiesWith(work, ids);
    const pick = stories.every(({ lead }) => lead.pick) ? undefined : true;
    for (const { lead } of stories) work.set(lead.id, { pick });
  });
