/** Story links that do not hold are read as absent (stories.ts); the next write of their records removes them. */
import type { Clipping } from '../clipping/clipping.ts';
import { leadIdOf } from './stories.ts';

type Repair = Partial<Clipping>;

/**
 * What to change, by id. A link to a clipping that is not among `clippings` is removed only from those in `arranged`:
 * of the others nobody knows whether their stories were read.
 */
export function repairStories(
  clippings: readonly Clipping[],
  arranged: ReadonlySet<string> = new Set(clippings.map(({ id }) => id)),
): Map<string, Repair> {
  const byId = new Map(clippings.map(clipping => [clipping.id, clipping]));
  const repairs = new Map<string, Repair>();
  for (const clipping of clippings) {
    if (clipping.deletedAt !== undefined) continue;
    const lead = byId.get(leadIdOf(clipping, byId));
    if (!lead) continue;
    const unknown = clipping.story !== undefined && !byId.has(clipping.story) && !arranged.has(clipping.id);
    if (unknown) continue;
    const repair = lead === clipping ? asLead(clipping) : asMember(clipping, lead);
    if (Object.keys(repair).length > 0) repairs.set(clipping.id, repair);
  }
  return repairs;
}

/** One that lost its lead keeps no place in a story. */
function asLead({ story, role }: Clipping): Repair {
  if (story !== undefined) return { story: undefined, role: undefined, position: undefined };
  return role === undefined ? {} : { role: undefined };
}

/** A member shares its lead's month and has no section, highlight or leftOut of its own. */
function asMember(member: Clipping, lead: Clipping): Repair {
  const repair: Repair = {};
  if (member.month !== lead.month) Object.assign(repair, { month: lead.month, heldFrom: lead.heldFrom });
  if (member.role === undefined) repair.role = 'more';
  for (const field of ['section', 'leftOut', 'pick'] as const)
    if (member[field] !== undefined) Object.assign(repair, { [field]: undefined });
  return repair;
}
