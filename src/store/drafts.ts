/**
 * Typing is never lost: each input is a blind put of its own, committed at once, and folded into its record later.
 * Never one transaction over `drafts` and another store: a queued one would block the put that a closing popup makes.
 */
import type { Clipping } from '../clipping/clipping.ts';
import type { Issue } from '../issue/issue.ts';
import { announce } from './changes.ts';
import { remember } from './history.ts';
import type { Draft, Store } from './schema.ts';
import { typeIntoClipping, typeIntoIssue } from './typed-fields.ts';

const ISSUE_ID = /^\d{4}-\d{2}$/;

let last = 0;

/**
 * Puts what an input holds. Call it in the `input` handler itself: the put and its commit are issued before it
 * returns. The promise tells when it is stored, or rejects with the transaction's error.
 */
export function typeDraft(db: Store, owner: string, field: string, value: string): Promise<void> {
  const tx = db.transaction('drafts', 'readwrite');
  last = Math.max(last + 1, Date.now());
  tx.store.put({ owner, field, value, at: last }).catch(() => {});
  tx.commit();
  return tx.done;
}

/**
 * Folds one draft into its record. `at` of the draft decides whether something newer was typed meanwhile. What was typed
 * for an issue that has not been made yet stays a draft; the desk makes the issue.
 */
export async function foldDraft(db: Store, owner: string, field: string, now = Date.now()): Promise<void> {
  const draft = await db.get('drafts', [owner, field]);
  if (!draft) return;
  if (ISSUE_ID.test(owner) && !(await db.getKey('issues', owner))) return;
  await (ISSUE_ID.test(owner) ? foldIntoIssue(db, draft, now) : foldIntoClipping(db, draft, now));
  await removeDraft(db, draft);
}

/** Folds what was typed and left behind at least `quiet` milliseconds ago: a page closed before it could. */
export async function foldLeftovers(db: Store, quiet: number, now = Date.now()): Promise<void> {
  for (const { owner, field, at } of await db.getAll('drafts'))
    if (at <= now - quiet) await foldDraft(db, owner, field, now);
}

/** Takes a draft back, unless something newer was typed into its field. */
export async function removeDraft(db: Store, { owner, field, at }: Draft): Promise<void> {
  const tx = db.transaction('drafts', 'readwrite');
  const current = await tx.store.get([owner, field]);
  if (current?.at === at) await tx.store.delete([owner, field]);
  await tx.done;
}

/** Records as a reader must see them: with what was typed and is not folded in yet. */
export async function overlayDrafts(db: Store, clippings: Clipping[]): Promise<Clipping[]> {
  const drafts = await db.getAll('drafts');
  return clippings.map(clipping =>
    drafts
      .filter(({ owner }) => owner === clipping.id)
      .reduce((seen, { field, value }) => typeIntoClipping(seen, field, value), clipping),
  );
}

/** As `overlayDrafts`, for one issue. */
export async function overlayIssue(db: Store, issue: Issue): Promise<Issue> {
  const drafts = await db.getAll('drafts', IDBKeyRange.bound([issue.id], [issue.id, []]));
  return drafts.reduce((seen, { field, value }) => typeIntoIssue(seen, field, value), issue);
}

async function foldIntoClipping(db: Store, { owner, field, value }: Draft, now: number): Promise<void> {
  const tx = db.transaction(['clippings', 'history', 'meta'], 'readwrite');
  const clippings = tx.objectStore('clippings');
  const moved = await tx.objectStore('meta').get(`moved:${owner}`);
  const before = await clippings.get(typeof moved?.value === 'string' ? moved.value : owner);
  if (!before) return tx.done;
  const after = { ...typeIntoClipping(before, field, value), updatedAt: now };
  await clippings.put(after);
  await remember(tx.objectStore('history'), {
    label: `Typing in “${before.title}”`,
    at: now,
    changes: [{ store: 'clippings', before, after }],
    typing: `${before.id}/${field}`,
  });
  await tx.done;
  announce({ clippings: [before.id] });
}

async function foldIntoIssue(db: Store, { owner, field, value }: Draft, now: number): Promise<void> {
  const tx = db.transaction(['issues', 'history'], 'readwrite');
  const before = await tx.objectStore('issues').get(owner);
  if (!before) return tx.done;
  const after = { ...typeIntoIssue(before, field, value), updatedAt: now };
  await tx.objectStore('issues').put(after);
  await remember(tx.objectStore('history'), {
    label: 'Typing in the issue',
    at: now,
    changes: [{ store: 'issues', before, after }],
    typing: `${owner}/${field}`,
  });
  await tx.done;
  announce({ issues: [owner] });
}
