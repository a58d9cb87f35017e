/**
 * What every edit shares: it reads records, works on copies, keeps stories whole and returns only what changed.
 * Records must hold whole stories: all clippings of the months concerned, the bin included where one is deleted or
 * restored.
 */
import type { Clipping } from '../../clipping/clipping.ts';
import { sameData } from '../../clipping/compare.ts';
import { patch } from '../../clipping/patch.ts';
import { ClipsheetError } from '../../errors.ts';
import type { Issue } from '../issue.ts';
import type { Changes, Records } from '../records.ts';
import { repairStories } from '../repair.ts';
import { leadIdOf, type Story, storiesOf } from '../stories.ts';

/** `now`: epoch milliseconds. Ids that are unknown, or in the bin, are passed over. */
export type Edit<Args> = (records: Records, args: Args, now: number) => Changes;

/** Copies of the clippings of one edit. */
export interface Work {
  get(id: string): Clipping | undefined;
  /** A field that is undefined is removed. */
  set(id: string, changes: Partial<Clipping>): void;
  /** The story that a clipping leads or belongs to, as it stands now. */
  story(id: string): Story | undefined;
  stories(): Story[];
  /** All of them, the bin included. */
  all(): Clipping[];
}

/** Applies `change` to copies and repairs the story links that it met. */
export function editClippings(records: Records, now: number, change: (work: Work) => void): Changes {
  const current = new Map(records.clippings.map(clipping => [clipping.id, clipping]));
  const touched = new Set<string>();
  let stories: Story[] | undefined;
  const set = (id: string, changes: Partial<Clipping>): void => {
    const clipping = current.get(id);
    if (!clipping) return;
    current.set(id, patch(clipping, changes));
    touched.add(id);
    stories = undefined;
  };
  const all = (): Story[] => {
    stories ??= storiesOf([...current.values()]);
    return stories;
  };
  change({
    get: id => current.get(id),
    set,
    story: id => {
      const clipping = current.get(id);
      if (!clipping || clipping.deletedAt !== undefined) return undefined;
      const leadId = leadIdOf(clipping, current);
      return all().find(({ lead }) => lead.id === leadId);
    },
    stories: all,
    all: () => [...current.values()],
  });
  for (const [id, changes] of repairStories([...current.values()], touched)) set(id, changes);
  const clippings = records.clippings.flatMap(before => {
    const after = current.get(before.id);
    return after && !sameData(before, after) ? [{ ...after, updatedAt: now }] : [];
  });
  return clippings.length > 0 ? { clippings } : {};
}

/** Applies `change` to the issue. */
export function editIssue(records: Records, now: number, change: (issue: Issue) => Partial<Issue>): Changes {
  const { issue } = records;
  if (!issue) throw new ClipsheetError('unexpected');
  const after = patch(issue, change(issue));
  return sameData(issue, after) ? {} : { issue: { ...after, updatedAt: now } };
}

/** The stories that these clippings lead or belong to, each once, in the order of `ids`. */
export function storiesWith(work: Work, ids: readonly string[]): Story[] {
  const leads = new Set(ids.flatMap(id => work.story(id)?.lead.id ?? []));
  return [...leads].flatMap(id => work.story(id) ?? []);
}
