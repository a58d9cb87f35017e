/** What edits make of the records, shown while they are being written: nobody waits for the disk to see a move. */
import type { Changes } from '../../../issue/records.ts';
import type { Pending } from './pending.ts';
import type { IssueRecords } from './read.ts';

export interface Foresight {
  /**
   * Lays `changes` to what the page of `issue` shows over every read, the latest on top, until the function that it
   * returns is called.
   */
  add(issue: string, changes: Changes): () => void;
  /** Records as they are to be shown. */
  over(read: IssueRecords): IssueRecords;
}

interface Layer {
  issue: string;
  changes: Changes;
}

export function createForesight(pending: Pending): Foresight {
  const layers = new Set<Layer>();
  const lay = (below: IssueRecords, { issue, changes }: Layer): IssueRecords => {
    if (below.issue.id !== issue) return below;
    const clippings = new Map(below.clippings);
    for (const clipping of changes.clippings ?? [])
      if (below.months.includes(clipping.month)) clippings.set(clipping.id, pending.overClipping(clipping));
      else clippings.delete(clipping.id);
    const changed = changes.issue && pending.overIssue(changes.issue);
    if (!changed) return { ...below, clippings };
    const issues = below.issues.map(each => (each.id === issue ? changed : each));
    return { ...below, clippings, issue: changed, issues };
  };
  return {
    add(issue, changes) {
      const layer = { issue, changes };
      layers.add(layer);
      return () => layers.delete(layer);
    },
    over: read => [...layers].reduce(lay, read),
  };
}

/** Whether both show the same: the very same records, whatever the order in which the clippings were read. */
export function showSame(a: IssueRecords, b: IssueRecords): boolean {
  const { clippings, ...others } = a;
  return (
    Object.entries(others).every(([name, value]) => b[name as keyof typeof others] === value) &&
    clippings.size === b.clippings.size &&
    [...clippings].every(([id, clipping]) => b.clippings.get(id) === clipping)
  );
}
