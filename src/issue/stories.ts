/**
 * Clippings as stories: a lead and those joined to it, one level deep. A `story` id that is missing, deleted, or itself
 * a member is read as absent, so that no clipping can fall out of every story.
 */
import type { Clipping } from '../clipping/clipping.ts';
import { byPlace, byTime } from './order.ts';

export interface Story {
  lead: Clipping;
  /** In story order. */
  more: Clipping[];
  bonus: Clipping[];
}

/** Members in story order: `more`, then `bonus`. */
export const membersOf = ({ more, bonus }: Story): Clipping[] => [...more, ...bonus];

/** Lead and members in story order. */
export const clippingsOf = (story: Story): Clipping[] => [story.lead, ...membersOf(story)];

/** Id of the lead of `clipping`'s story: its own, unless its link to another clipping of `byId` holds. */
export function leadIdOf(clipping: Clipping, byId: ReadonlyMap<string, Clipping>): string {
  const target = pointsTo(clipping, byId);
  return target && !pointsTo(target, byId) ? target.id : clipping.id;
}

function pointsTo(clipping: Clipping, byId: ReadonlyMap<string, Clipping>): Clipping | undefined {
  const target = clipping.story === undefined ? undefined : byId.get(clipping.story);
  return target && target !== clipping && target.deletedAt === undefined ? target : undefined;
}

/** All stories of these clippings, those in the bin left aside, by time clipped of their leads, then id. */
export function storiesOf(clippings: readonly Clipping[]): Story[] {
  const byId = new Map(clippings.map(clipping => [clipping.id, clipping]));
  const stories = new Map<string, Story>();
  const members: [Clipping, string][] = [];
  for (const clipping of clippings) {
    if (clipping.deletedAt !== undefined) continue;
    const lead = leadIdOf(clipping, byId);
    if (lead === clipping.id) stories.set(lead, { lead: clipping, more: [], bonus: [] });
    else members.push([clipping, lead]);
  }
  for (const [member, lead] of members)
    stories.get(lead)?.[member.role === 'bonus' ? 'bonus' : 'more'].push(member);
  for (const { more, bonus } of stories.values()) {
    more.sort(byPlace);
    bonus.sort(byPlace);
  }
  return [...stories.values()].sort((a, b) => byTime(a.lead, b.lead));
}

/** Whether a story is in the issue of these months: the lead decides for its members. */
export const isInIssue = ({ lead }: Story, months: readonly string[]): boolean =>
  months.includes(lead.month) && lead.leftOut === undefined;
