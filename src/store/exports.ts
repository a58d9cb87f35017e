/** Remembers exports. No step of undo: what was copied stays copied. */
import { sameData } from '../clipping/compare.ts';
import type { Export, Issue } from '../issue/issue.ts';
import { type Revision, revisionFor } from '../issue/revisions.ts';
import { announce } from './changes.ts';
import type { Store } from './schema.ts';

/**
 * Decides which revision an export is and remembers it where it is a new one, in one transaction: two exports at the
 * same moment, of two desks too, never share a revision. Call it before the export leaves; `forgetExport` takes it back.
 * `issue`: as the page shows it. The stored one is read where there is one; a number counted on is written down.
 */
export async function recordExport(
  db: Store,
  issue: Issue,
  made: Omit<Export, 'revision'>,
): Promise<Revision> {
  const tx = db.transaction('issues', 'readwrite');
  const stored = (await tx.store.get(issue.id)) ?? issue;
  const { number = stored.number } = issue;
  const revision = revisionFor(stored.exports, made);
  if (revision.isNew)
    await tx.store.put({
      ...stored,
      ...(number !== undefined && { number }),
      exports: [...stored.exports, { ...made, revision: revision.revision }],
      updatedAt: made.at,
    });
  await tx.done;
  if (revision.isNew) announce({ issues: [issue.id] });
  return revision;
}

/** Forgets an export that did not leave after all. */
export async function forgetExport(db: Store, id: string, made: Export): Promise<void> {
  const tx = db.transaction('issues', 'readwrite');
  const stored = await tx.store.get(id);
  if (stored)
    await tx.store.put({ ...stored, exports: stored.exports.filter(each => !sameData(each, made)) });
  await tx.done;
  announce({ issues: [id] });
}
