/** Remembering earlier issues by the hundred: whole issues, one transaction each, and all of them taken back at once. */
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

/** Milliseconds between two breaths. */
const BREATH_MS = 24;

/**
 * Each list is one issue's, written whole or not at all. What another issue of the same month has there stays, and what a
 * record knew that its new version does not say. Stopping by the signal ends before the next issue; resolves to what was
 * written, for `forgetPast`. It is no step of undo: an import of years would push all others out.
 */
export async function recordPast(
  db: Store,
  issues: readonly (readonly Featured[])[],
  { signal, onProgress }: Work = {},
): Promise<Remembered[]> {
  const written: Remembered[] = [];
  let since = performance.now();
  for (const [at, records] of issues.entries()) {
    if (signal?.aborted) break;
    const tx = db.transaction('featured', 'readwrite');
    const found = await Promise.all(records.map(({ resource, month }) => tx.store.get([resource, month])));
    const ours: Remembered[] = [];
    for (const [index, record] of records.entries()) {
      const before = found[index];
      if (before && before.issueNumber !== record.issueNumber) continue;
      const after = { ...before, ...record };
      void tx.store.put(after);
      ours.push({ ...(before && { before }), after });
    }
    await tx.done;
    written.push(...ours);
    onProgress?.(at + 1, issues.length);
    if (performance.now() - since > BREATH_MS) {
      await new Promise(resolve => setTimeout(resolve));
      since = performance.now();
    }
  }
  announceMonths(written);
  return written;
}

/** Takes an import back; a record that was changed since stays as it is now. */
export async function forgetPast(db: Store, written: readonly Remembered[]): Promise<void> {
  const tx = db.transaction('featured', 'readwrite');
  for (const { before, after } of written) {
    const key: [string, string] = [after.resource, after.month];
    if (!sameData(await tx.store.get(key), after)) continue;
    if (before) void tx.store.put(before);
    else void tx.store.delete(key);
  }
  await tx.done;
  announceMonths(written);
}

function announceMonths(written: readonly Remembered[]): void {
  if (written.length > 0) announce({ issues: [...new Set(written.map(({ after }) => after.month))] });
}
