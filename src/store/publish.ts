/** Publishing an issue and taking that back: the issue, and what it featured, in one transaction and one step of undo. */
import { ClipsheetError } from '../errors.ts';
import { setIssueFields } from '../issue/edits/issue-fields.ts';
import { publish, reopen } from '../issue/edits/publish.ts';
import { featuredBy, featuredOf } from '../issue/featured.ts';
import type { Featured, Issue } from '../issue/issue.ts';
import type { Outline } from '../issue/outline.ts';
import type { Changes, Records } from '../issue/records.ts';
import { announce } from './changes.ts';
import { remember } from './history.ts';
import type { Changed, Store } from './schema.ts';

export interface Publication {
  /** As the page shows it; the stored one is read where there is one. */
  issue: Issue;
  /** What was sent. */
  outline: Outline;
  /** Of the published issue. */
  address?: string | undefined;
}

/** Freezes the issue and remembers each resource in it. Returns what is remembered. */
export async function publishIssue(
  db: Store,
  { issue, outline, address }: Publication,
  now = Date.now(),
): Promise<Featured[]> {
  let featured: Featured[] = [];
  await write(db, issue, `Published ${nameOf(issue)}`, now, records => {
    featured = featuredBy(records.issue, records.clippings);
    return { changes: publish(records, { outline, address }, now), featured };
  });
  return featured;
}

/** Makes it a draft again, and forgets what it featured; other issues of its month stay remembered. */
export async function reopenIssue(db: Store, issue: Issue, now = Date.now()): Promise<void> {
  await write(db, issue, `Reopened ${nameOf(issue)}`, now, records => ({
    changes: reopen(records, {}, now),
    featured: [],
  }));
}

export interface SentRecord {
  /** As the page shows it; published. */
  issue: Issue;
  /** What the sent text links to, of the issue's month. */
  featured: readonly Featured[];
  /** Where it was found, for an issue that has no address yet. */
  address?: string | undefined;
}

/** What was really sent is remembered in place of what the draft held. Rejects with `issue-reopened` where it is a draft again. */
export async function rememberSent(
  db: Store,
  { issue, featured, address }: SentRecord,
  now = Date.now(),
): Promise<void> {
  const label = `Remembered what ${nameOf(issue)} really had`;
  await write(db, issue, label, now, records => {
    if (records.issue.state !== 'published') throw new ClipsheetError('issue-reopened');
    const changes = records.issue.address || !address ? {} : setIssueFields(records, { address }, now);
    return { changes, featured: [...featured] };
  });
}

const nameOf = ({ number, id }: Issue): string => (number === undefined ? id : `#${number}`);

type Make = (records: Required<Records>) => { changes: Changes; featured: Featured[] };

/** `featured` of what `make` returns replaces what is remembered of the issue. */
async function write(db: Store, shown: Issue, label: string, now: number, make: Make): Promise<void> {
  const tx = db.transaction(['issues', 'clippings', 'featured', 'history'], 'readwrite');
  const [issues, featured] = [tx.objectStore('issues'), tx.objectStore('featured')];
  const stored = await issues.get(shown.id);
  // A number that was counted on is written down.
  const issue = { ...(stored ?? shown), ...(shown.number !== undefined && { number: shown.number }) };
  const read = await Promise.all(
    issue.months.map(month => tx.objectStore('clippings').index('month').getAll(month)),
  );
  const clippings = read.flat();
  const made = make({ issue, clippings });
  const changed: Changed[] = [];
  if (made.changes.issue) {
    const after = made.changes.issue;
    await issues.put(after);
    changed.push({ store: 'issues', ...(stored && { before: stored }), after });
  }
  const ofMonth = (await featured.getAll()).filter(({ month }) => month === issue.id);
  const was = featuredOf(issue, ofMonth, clippings);
  // A resource has one record a month: one that another issue has there stays.
  const others = new Set(ofMonth.filter(each => !was.includes(each)).map(({ resource }) => resource));
  const will = new Map(
    made.featured.filter(each => !others.has(each.resource)).map(each => [each.resource, each]),
  );
  for (const before of was) {
    const after = will.get(before.resource);
    if (!after) await featured.delete([before.resource, before.month]);
    changed.push({ store: 'featured', before, ...(after && { after }) });
  }
  for (const after of will.values()) {
    await featured.put(after);
    if (!was.some(({ resource }) => resource === after.resource)) changed.push({ store: 'featured', after });
  }
  await remember(tx.objectStore('history'), { label, at: now, changes: changed });
  await tx.done;
  announce({ issues: [issue.id] });
}
