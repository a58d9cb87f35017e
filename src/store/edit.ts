/** One edit: read what it needs, change it by a pure function, write only what changed, remember it for undo; one transaction. */
import type { Changes, Records } from '../issue/records.ts';
import { announce } from './changes.ts';
import { remember } from './history.ts';
import type { Changed, Store } from './schema.ts';

export interface Edit {
  /** What was done, as a menu says it. */
  label: string;
  /** What the edit reads: all clippings of these months, the bin included; those of the months that these clippings are in; this issue. */
  months?: readonly string[];
  clippings?: readonly string[];
  issue?: string;
  /** Pure. Returns the records that changed and no others. */
  change: (records: Records, now: number) => Changes;
}

/** Applies an edit and returns what it wrote. Rejects with what `change` throws; nothing is written then. */
export async function applyEdit(db: Store, edit: Edit, now = Date.now()): Promise<Changes> {
  const tx = db.transaction(['clippings', 'issues', 'history'], 'readwrite');
  const [clippings, issues] = [tx.objectStore('clippings'), tx.objectStore('issues')];
  const named = await Promise.all((edit.clippings ?? []).map(id => clippings.get(id)));
  const months = new Set([...(edit.months ?? []), ...named.flatMap(found => found?.month ?? [])]);
  const found = await Promise.all([...months].map(month => clippings.index('month').getAll(month)));
  const read = new Map(found.flat().map(clipping => [clipping.id, clipping]));
  const issue = edit.issue === undefined ? undefined : await issues.get(edit.issue);
  let changes: Changes;
  try {
    changes = edit.change({ clippings: [...read.values()], ...(issue && { issue }) }, now);
  } catch (thrown) {
    tx.abort();
    tx.done.catch(() => {});
    throw thrown;
  }
  const changed: Changed[] = [];
  for (const after of (changes.clippings ?? []).map(clipping => ({ ...clipping, updatedAt: now }))) {
    await clippings.put(after);
    const before = read.get(after.id);
    changed.push({ store: 'clippings', ...(before && { before }), after });
  }
  if (changes.issue) {
    const after = { ...changes.issue, updatedAt: now };
    await issues.put(after);
    changed.push({ store: 'issues', ...(issue && { before: issue }), after });
  }
  if (changed.length > 0)
    await remember(tx.objectStore('history'), { label: edit.label, at: now, changes: changed });
  await tx.done;
  if (changed.length > 0)
    announce({
      clippings: (changes.clippings ?? []).map(({ id }) => id),
      ...(changes.issue && { issues: [changes.issue.id] }),
    });
  return changes;
}
