/** Remembers an export. No step of undo: what was copied stays copied. */
import type { Export, Issue } from '../issue/issue.ts';
import { announce } from './changes.ts';
import type { Store } from './schema.ts';

/** `issue`: as the page shows it. The stored one is read where there is one; a number counted on is written down. */
export async function recordExport(db: Store, issue: Issue, made: Export): Promise<void> {
  const tx = db.transaction('issues', 'readwrite');
  const stored = (await tx.store.get(issue.id)) ?? issue;
  const { number = stored.number } = issue;
  await tx.store.put({
    ...stored,
    ...(number !== undefined && { number }),
    exports: [...stored.exports, made],
    updatedAt: made.at,
  });
  await tx.done;
  announce({ issues: [issue.id] });
}
