/**
 * What every edit shares: it reads records, works on copies, keeps stories whole and returns only what changed.
 * For edits that arrange stories, records must hold all clippings of the months concerned, the bin included.
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
  /** Another version of a clipping in place of the one with its id. */
  put(clipping: Clipping): void;
  /** The story that a clipping leads or belongs to, as it stands now. */
  story(id: string): Story | undefined;
  stories(): Story[];
  /** All of them, the bin included. */
  all(): Clipping[];
}

/** An edit of these read whole stories; one of a title or a note may have read one clipping alone. */
const OF_ARRANGEMENT = ['story', 'role', 'position', 'section', 'month', 'leftOut', 'deletedAt'] as const;

/** Applies `change` to copies and repairs the story links that it met. */
export function editClippings(records: Records, now: number, change: (work: Work) => void): Changes {
  const current = new Map(records.clippings.map(clipping => [clipping.id, clipping]));
  const arranged = new Set<string>();
  let stories: Story[] | undefined;
  const write = (clipping: Clipping, fields: object): void => {
    current.set(clipping.id, clipping);
    if (OF_ARRANGEMENT.some(field => Object.hasOwn(fields, field))) arranged.add(clipping.id);
    stories = undefined;
  };
  const put = (clipping: Clipping): void => write(clipping, clipping);
  const set = (id: string, changes: Partial<Clipping>): void => {
    const clipping = current.get(id);
    if (clipping) write(patch(clipping, changes), changes);
  };
  const all = (): Story[] => {
    stories ??= storiesOf([...current.values()]);
    return stories;
  };
  change({
    get: id => current.get(id),
    set,
    put,
    story: id => {
      const clipping = current.get(id);
      if (!clipping || clipping.deletedAt !== undefined) return undefined;
      const leadId = leadIdOf(clipping, current);
      return all().find(({ lead }) => lead.id === leadId);
    },
    stories: all,
    all: () => [...current.values()],
  });
  for (const [id, changes] of repairStories([...current.values()], arranged)) set(id, changes);
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
