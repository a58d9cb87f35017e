/** Deciding what becomes of what earlier issues did not use: held for a later month or left, in one transaction and one step of undo. */
import { DECIDED } from '../issue/decided.ts';
import { holdUnused } from '../issue/edits/carry-over.ts';
import type { Issue, Newsletter } from '../issue/issue.ts';
import { nextNumber } from '../issue/number.ts';
import { announce } from './changes.ts';
import { remember } from './history.ts';
import type { Changed, Store } from './schema.ts';

export interface CarryOver {
  /** As a menu says it: 'Held 3 stories for April'. */
  label: string;
  newsletter: Pick<Newsletter, 'firstNumber'>;
  /** The issues that are decided on, as the page shows them; one that is not stored yet is stored. */
  from: readonly Issue[];
  /** Ids of the clippings to hold, and the month that they go to; the others stay. */
  ids: readonly string[];
  to: string;
}

/**
 * The decision is remembered in the issues' `dismissed`. A draft among them is skipped with it: it gives its number up, and
 * a later draft that was counted on from it moves up by one.
 */
export async function carryOver(
  db: Store,
  { label, newsletter, from, ids, to }: CarryOver,
  now = Date.now(),
): Promise<void> {
  const tx = db.transaction(['clippings', 'issues', 'featured', 'history'], 'readwrite');
  const [clippings, issues] = [tx.objectStore('clippings'), tx.objectStore('issues')];
  const stored = await issues.getAll();
  const months = new Set([to, ...from.flatMap(issue => issue.months)]);
  const found = await Promise.all([...months].map(month => clippings.index('month').getAll(month)));
  const read = new Map(found.flat().map(clipping => [clipping.id, clipping]));
  const changed: Changed[] = [];

  const { clippings: held = [] } = holdUnused({ clippings: [...read.values()] }, { ids, to }, now);
  for (const after of held) {
    await clippings.put({ ...after, updatedAt: now });
    const before = read.get(after.id);
    changed.push({ store: 'clippings', ...(before && { before }), after: { ...after, updatedAt: now } });
  }

  const after = new Map(stored.map(issue => [issue.id, issue]));
  for (const shown of from) {
    const issue = after.get(shown.id) ?? shown;
    const decided = { ...issue, dismissed: [...new Set([...issue.dismissed, DECIDED])], updatedAt: now };
    if (issue.state === 'draft') delete decided.number;
    after.set(issue.id, decided);
  }
  const featured = await tx.objectStore('featured').getAll();
  const target = [...after.values()].find(({ months: covered }) => covered.includes(to));
  const proposed = (among: Iterable<Issue>) => nextNumber(newsletter, target?.id ?? to, [...among], featured);
  if (
    target?.state === 'draft' &&
    target.number === proposed(stored) &&
    target.number !== proposed(after.values())
  )
    after.set(target.id, { ...target, number: proposed(after.values()), updatedAt: now });
  for (const issue of after.values()) {
    const before = stored.find(({ id }) => id === issue.id);
    if (before === issue) continue;
    await issues.put(issue);
    changed.push({ store: 'issues', ...(before && { before }), after: issue });
  }
  await remember(tx.objectStore('history'), { label, at: now, changes: changed });
  await tx.done;
  announce({
    clippings: held.map(({ id }) => id),
    issues: changed.flatMap(each => (each.store === 'issues' && each.after ? [each.after.id] : [])),
  });
}
