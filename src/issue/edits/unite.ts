/** Capture found that a clipping is a resource clipped before: both become one, and story links move to it. */
import { uniteClippings } from '../../clipping/unite.ts';
import { membersOf } from '../stories.ts';
import { type Edit, editClippings } from './edit.ts';
import { handOver } from './hand-over.ts';
import { joinOne } from './join.ts';

/**
 * `older` survives with what both knew. Members of the other's story follow it where both are of one month; else they
 * stay in their month, under the first of them. If the other was a member, an `older` that has no story takes its place
 * there. The caller removes `newer` in the same transaction; it is not among the changes.
 */
export const unite: Edit<{ older: string; newer: string }> = (records, { older, newer }, now) => {
  const changes = editClippings(records, now, work => {
    const [survivor, gone] = [work.get(older), work.get(newer)];
    if (!survivor || !gone || older === newer) return;
    const left = work.story(newer);
    work.put(uniteClippings(survivor, gone, now));
    const story = work.story(older);
    if (!left || !story) return;
    const members = membersOf(left).filter(({ id }) => id !== older && id !== newer);
    if (left.lead.id !== newer) {
      const alone = story.lead.id === older && membersOf(story).length === 0;
      if (alone && left.lead.id !== older) joinOne(work, story.lead, left.lead, gone.role ?? 'more');
    } else if (story.lead.id === newer) {
      // `older` was a member of the very story that goes: it takes the lead.
      handOver(work, gone, work.get(older) ?? survivor);
    } else if (story.lead.month === gone.month) {
      for (const member of members) joinOne(work, member, story.lead, member.role ?? 'more');
    } else if (members[0]) handOver(work, gone, members[0]);
  });
  const clippings = changes.clippings?.filter(({ id }) => id !== newer) ?? [];
  return clippings.length > 0 ? { clippings } : {};
};
