/** Making another clipping of a story its lead. */
import { positionsFor } from '../positions.ts';
import { type Edit, editClippings, type Work } from './edit.ts';
import { handOver } from './hand-over.ts';
import { joinOne } from './join.ts';

/** The member `id` becomes the lead of its story; the old lead becomes the first of its `more`. */
export const promote: Edit<{ id: string }> = (records, { id }, now) =>
  editClippings(records, now, work => lead(work, id));

export function lead(work: Work, id: string): void {
  const old = work.story(id)?.lead;
  const heir = work.get(id);
  if (!old || !heir || old.id === id) return;
  handOver(work, old, heir);
  const next = work.get(id);
  const was = work.get(old.id);
  if (!next || !was) return;
  joinOne(work, was, next, 'more');
  const more = work.story(id)?.more ?? [];
  const order = [
    ...more.filter(member => member.id === old.id),
    ...more.filter(member => member.id !== old.id),
  ];
  if (more[0]?.id === old.id) return;
  for (const [member, position] of positionsFor(order, new Set([old.id]))) work.set(member, { position });
}
