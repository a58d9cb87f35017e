/** Issues are made when an author first works on one. */
import { makeIssue } from '../issue/defaults.ts';
import type { Issue, Newsletter } from '../issue/issue.ts';
import { countOn } from '../issue/number.ts';
import { announce } from './changes.ts';
import type { Store } from './schema.ts';

/**
 * The issue that covers `month`, made now where there is none; look-up and put are one transaction. It gets the number
 * after the one before it; the first waits for its author to give one.
 */
export async function ensureIssue(
  db: Store,
  newsletter: Newsletter,
  month: string,
  now = Date.now(),
): Promise<Issue> {
  const tx = db.transaction(['issues', 'featured'], 'readwrite');
  const [issues, featured] = await Promise.all([
    tx.objectStore('issues').getAll(),
    tx.objectStore('featured').getAll(),
  ]);
  const found = issues.find(({ months }) => months.includes(month));
  if (found) return found;
  const made = makeIssue(newsletter, month, undefined, now);
  const issue = countOn([...issues, made], newsletter, featured).find(({ id }) => id === made.id) ?? made;
  await tx.objectStore('issues').put(issue);
  await tx.done;
  announce({ issues: [issue.id] });
  return issue;
}
