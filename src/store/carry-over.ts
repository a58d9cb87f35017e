/** Deciding what becomes of what earlier issues did not use: held for a later month or left, in one transaction and one step of undo. */
import { compareText } from '../clipping/compare.ts';
import { DECIDED, isSkipped, wasExported } from '../issue/decided.ts';
import { makeIssue } from '../issue/defaults.ts';
import { holdUnused } from '../issue/edits/carry-over.ts';
import type { Issue, Newsletter } from '../issue/issue.ts';
import { nextNumber } from '../issue/number.ts';
import { announce } from './changes.ts';
import { remember } from './history.ts';
import type { Changed, Store } from './schema.ts';

export interface CarryOver {
  /** As a menu says it: 'Held 3 stories for April'. */
  label: string;
  newsletter: Newsletter;
  /** The issues that are decided on, as the page shows them; one that is not stored yet is stored. */
  from: readonly Issue[];
  /** Ids of the clippings to hold, and the month that they go to; the others stay. */
  ids: readonly string[];
  to: string;
}

/**
 * The decision is remembered in the issues' `dismissed`. A draft among them is skipped with it, and gives its number to the
 * issue of the month `to`, unless the author has given that one another.
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
    if (isSkipped(decided)) delete decided.number;
    after.set(issue.id, decided);
  }
  const [freed] = from
    .map(({ id }) => stored.find(issue => issue.id === id) ?? from.find(issue => issue.id === id))
    .filter(issue => issue?.state === 'draft' && issue.number !== undefined && !wasExported(issue))
    .toSorted((x, y) => compareText(x?.id ?? '', y?.id ?? ''));
  if (freed?.number !== undefined) {
    const target =
      [...after.values()].find(issue => issue.months.includes(to)) ??
      makeIssue(newsletter, to, undefined, now);
    const featured = await tx.objectStore('featured').getAll();
    const counted = nextNumber(newsletter, target.id, [...stored, ...from], featured);
    const isCounted = target.number === undefined || target.number === counted;
    if (target.state === 'draft' && isCounted)
      after.set(target.id, { ...target, number: freed.number, updatedAt: now });
  }
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
