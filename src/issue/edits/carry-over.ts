/** Taking what an issue did not use over to a later month. */
import type { Clipping } from '../../clipping/clipping.ts';
import type { Changes, Records } from '../records.ts';
import { membersOf, storiesOf } from '../stories.ts';
import type { Edit } from './edit.ts';
import { hold } from './month.ts';
import { promote } from './promote.ts';

/** Holds these clippings and no others: a lead that goes without its members hands the story over to the first that stays. */
export const holdUnused: Edit<{ ids: readonly string[]; to: string }> = (records, { ids, to }, now) => {
  const going = new Set(ids);
  const after = new Map(records.clippings.map(clipping => [clipping.id, clipping]));
  const changed = new Map<string, Clipping>();
  const apply = (edit: (read: Records) => Changes): void => {
    for (const clipping of edit({ ...records, clippings: [...after.values()] }).clippings ?? []) {
      after.set(clipping.id, clipping);
      changed.set(clipping.id, clipping);
    }
  };
  for (const story of storiesOf(records.clippings)) {
    const heir = membersOf(story).find(({ id }) => !going.has(id));
    if (heir && going.has(story.lead.id)) apply(read => promote(read, { id: heir.id }, now));
  }
  apply(read => hold(read, { ids, to }, now));
  return changed.size > 0 ? { clippings: [...changed.values()] } : {};
};
