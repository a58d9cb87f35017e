/** Remembering earlier issues by the hundred: whole issues only, and all of them taken back at once. */
import { sameData } from '../clipping/compare.ts';
import type { Featured } from '../issue/issue.ts';
import { announce } from './changes.ts';
import type { Store } from './schema.ts';

export interface Remembered {
  before?: Featured;
  after: Featured;
}

interface Work {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** Records of one transaction, at least one issue: a few milliseconds of work. */
const TOGETHER = 150;

/**
 * Each list is one issue's, written whole or not at all, some issues to a transaction. What another issue of the same month has there stays, and what a
 * record knew that its new version does not say. Stopping by the signal ends after an issue; resolves to what was
 * written, for `forgetPast`; where one cannot be written (a full disk), those before it are taken back. It is no step of undo: an import of years would push all others out.
 */
export async function recordPast(
  db: Store,
  issues: readonly (readonly Featured[])[],
  { signal, onProgress }: Work = {},
): Promise<Remembered[]> {
  const written: Remembered[] = [];
  try {
    for (let at = 0; at < issues.length && !signal?.aborted; ) {
      const from = at;
      for (let records = 0; at < issues.length && (at === from || records < TOGETHER); at += 1)
        records += issues[at]?.length ?? 0;
      written.push(...(await writeTogether(db, issues.slice(from, at).flat())));
      onProgress?.(at, issues.length);
      await new Promise(resolve => setTimeout(resolve));
    }
  } catch (thrown) {
    await forgetPast(db, written).catch(() => {});
    throw thrown;
  }
  announceMonths(written);
  return written;
}

async function writeTogether(db: Store, records: readonly Featured[]): Promise<Remembered[]> {
  const tx = db.transaction('featured', 'readwrite');
  const found = await Promise.all(records.map(({ resource, month }) => tx.store.get([resource, month])));
  const written = new Map<string, Remembered>();
  for (const [index, record] of records.entries()) {
    const key = JSON.stringify([record.resource, record.month]);
    const before = found[index];
    const there = written.get(key)?.after ?? before;
    if (there && there.issueNumber !== record.issueNumber) continue;
    const after = { ...there, ...record };
    void tx.store.put(after);
    written.set(key, { ...(before && { before }), after });
  }
  await tx.done;
  return [...written.values()];
}

/** Takes an import back; a record that was changed since stays as it is now. Resolves to how many such records there are. */
export async function forgetPast(db: Store, written: readonly Remembered[]): Promise<number> {
  const tx = db.transaction('featured', 'readwrite');
  let changed = 0;
  // A record may have been written twice: the last writing is taken back first.
  for (const { before, after } of written.toReversed()) {
    const key: [string, string] = [after.resource, after.month];
    if (!sameData(await tx.store.get(key), after)) changed += 1;
    else if (before) void tx.store.put(before);
    else void tx.store.delete(key);
  }
  await tx.done;
  announceMonths(written);
  return changed;
}

function announceMonths(written: readonly Remembered[]): void {
  if (written.length > 0) announce({ issues: [...new Set(written.map(({ after }) => after.month))] });
}
