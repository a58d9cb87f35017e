/** Putting stories into a section by hand, wherever in it they fall. */
import { type Edit, editClippings, storiesWith } from './edit.ts';

/** Without `section` the rules decide again. */
export const setSection: Edit<{ ids: readonly string[]; section?: string | undefined }> = (
  records,
  { ids, section },
  now,
) =>
  editClippings(records, now, work => {
    for (const { lead } of storiesWith(work, ids))
      if (lead.section !== section) work.set(lead.id, { section, position: undefined });
  });
