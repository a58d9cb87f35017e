/** Issues are made when an author first works on one. */
import { makeIssue } from '../issue/defaults.ts';
import type { Issue, Newsletter } from '../issue/issue.ts';
import { announce } from './changes.ts';
import type { Store } from './schema.ts';

/** The issue that covers `month`, made now where there is none; look-up and put are one transaction. */
export async function ensureIssue(db: Store, newsletter: Newsletter, month: string, now = Date.now()): Promise<Issue> {
  const tx = db.transaction('issues', 'readwrite');
  const found = (await tx.store.getAll()).find(({ months }) => months.includes(month));
  if (found) return found;
  const issue = makeIssue(newsletter, month, now);
  await tx.store.put(issue);
  await tx.done;
  announce({ issues: [issue.id] });
  return issue;
}
