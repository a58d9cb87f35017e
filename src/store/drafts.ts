/**
 * Typing is never lost: each input is a blind put of its own, committed at once, and folded into its record later.
 * Never one transaction over `drafts` and another store: a queued one would block the put that a closing popup makes.
 */
import type { Clipping } from '../clipping/clipping.ts';
import { groupBy } from '../issue/group.ts';
import type { Issue } from '../issue/issue.ts';
import { announce } from './changes.ts';
import { remember } from './history.ts';
import { inTurn } from './in-turn.ts';
import { note, strike } from './journal.ts';
import { currentId } from './moved.ts';
import type { Draft, Store } from './schema.ts';
import { foldIntoTemplate, isTemplateId } from './templates.ts';
import { typeBeside } from './typed-elsewhere.ts';
import { fits, typeIntoClipping, typeIntoIssue } from './typed-fields.ts';

const ISSUE_ID = /^\d{4}-\d{2}$/;

/** A draft without a record for this many milliseconds never gets one: its page was never saved, or is deleted for ever. */
const LOST_MS = 30 * 86_400_000;

let last = 0;

/**
 * Puts what an input holds. Call it in the `input` handler itself: the put and its commit are issued, and the text is
 * noted in the journal, before it returns. The promise tells when it is stored, or rejects with the transaction's error.
 */
export function typeDraft(db: Store, owner: string, field: string, value: string): Promise<void> {
  const tx = db.transaction('drafts', 'readwrite');
  last = Math.max(last + 1, Date.now());
  const draft = { owner, field, value, at: last };
  tx.store.put(draft).catch(() => {});
  tx.commit();
  note(draft);
  return tx.done.then(() => strike(draft));
}

/**
 * Folds what was typed into its record; contexts take turns, so that an older text never comes after a newer one.
 * `at` of the draft decides whether something newer was typed meanwhile. What was typed for a record that is not there
 * (yet) stays a draft; an issue is made by the desk. So does what is half typed, where that counts for nothing.
 */
export const foldDraft = (db: Store, owner: string, field: string, now = Date.now()): Promise<void> =>
  inTurn('fold', async () => {
    const draft = await db.get('drafts', [owner, field]);
    if (!draft) return;
    const fold = isTemplateId(owner)
      ? foldIntoTemplate
      : ISSUE_ID.test(owner)
        ? foldIntoIssue
        : foldIntoClipping;
    const whole = fits(field, draft.value);
    const folded = whole && (await fold(db, draft, now));
    const lost = draft.at < now - LOST_MS && (whole || !(await hasClipping(db, owner)));
    if (folded || lost) await removeDraft(db, draft);
  });

const hasClipping = async (db: Store, id: string): Promise<boolean> =>
  (await db.getKey('clippings', await currentId(key => db.get('meta', key), id))) !== undefined;

/** What was typed into a field and is not folded in. */
export const draftOf = async (db: Store, owner: string, field: string): Promise<string | undefined> =>
  (await db.get('drafts', [owner, field]))?.value;

/**
 * Folds what was typed and left behind at least `quiet` milliseconds ago: a page closed before it could.
 * `halfTyped`: a tag too, which is half typed while its page is open, and one when that has closed.
 */
export async function foldLeftovers(
  db: Store,
  quiet: number,
  { now = Date.now(), halfTyped = true } = {},
): Promise<void> {
  for (const { owner, field, at } of await inOrder(db))
    if (at <= now - quiet && (halfTyped || field !== 'tag')) await foldDraft(db, owner, field, now);
}

/** Folds in all that was typed, in pages that are typing still too. */
export const foldAll = (db: Store, now = Date.now()): Promise<void> =>
  foldLeftovers(db, Number.NEGATIVE_INFINITY, { now });

/** Takes a draft back, unless something newer was typed into its field. */
export async function removeDraft(db: Store, { owner, field, at, value }: Draft): Promise<void> {
  const tx = db.transaction('drafts', 'readwrite');
  const current = await tx.store.get([owner, field]);
  if (current?.at === at && current.value === value) await tx.store.delete([owner, field]);
  await tx.done;
}

/** Records as a reader must see them: with what was typed, under whatever id, and is not folded in yet. */
export async function overlayDrafts(db: Store, read: () => Promise<Clipping[]>): Promise<Clipping[]> {
  // The drafts first: one that is folded in between is then seen twice, and not missed.
  const drafts = await inOrder(db);
  const clippings = await read();
  if (drafts.length === 0) return clippings;
  const ids = new Set(clippings.map(({ id }) => id));
  const { store: meta } = db.transaction('meta');
  const owners = await Promise.all(
    drafts.map(({ owner }) => (ids.has(owner) ? owner : currentId(key => meta.get(key), owner))),
  );
  const ownerOf = new Map(drafts.map((draft, at) => [draft, owners[at]]));
  const byOwner = groupBy(drafts, draft => ownerOf.get(draft));
  return clippings.map(clipping =>
    (byOwner.get(clipping.id) ?? []).reduce(
      (seen, { owner, field, value }) => typeInto(owner, seen)(seen, field, value),
      clipping,
    ),
  );
}

/** Under its own id a text replaces; under one that led here it comes beside what is there. */
const typeInto = (owner: string, { id }: Clipping) => (owner === id ? typeIntoClipping : typeBeside);

/** As they were typed: one record may have drafts of one field under two ids. */
const inOrder = async (db: Store): Promise<Draft[]> =>
  (await db.getAll('drafts')).sort((a, b) => a.at - b.at);

/** As `overlayDrafts`, for issues. */
export async function overlayIssues(db: Store, read: () => Promise<Issue[]>): Promise<Issue[]> {
  const byOwner = groupBy(await inOrder(db), ({ owner }) => owner);
  return (await read()).map(issue =>
    (byOwner.get(issue.id) ?? []).reduce(
      (seen, { field, value }) => typeIntoIssue(seen, field, value),
      issue,
    ),
  );
}

/** Whether there was a record to fold it into. */
async function foldIntoClipping(db: Store, { owner, field, value }: Draft, now: number): Promise<boolean> {
  const tx = db.transaction(['clippings', 'history', 'meta'], 'readwrite');
  const clippings = tx.objectStore('clippings');
  const before = await clippings.get(await currentId(key => tx.objectStore('meta').get(key), owner));
  if (!before) return false;
  const typed = typeInto(owner, before)(before, field, value);
  if (typed === before) return true;
  const after = { ...typed, updatedAt: now };
  await clippings.put(after);
  await remember(tx.objectStore('history'), {
    label: `Typing in “${before.title}”`,
    at: now,
    changes: [{ store: 'clippings', before, after }],
    typing: `${before.id}/${field}`,
  });
  await tx.done;
  announce({ clippings: [before.id] });
  return true;
}

async function foldIntoIssue(db: Store, { owner, field, value }: Draft, now: number): Promise<boolean> {
  const tx = db.transaction(['issues', 'history'], 'readwrite');
  const before = await tx.objectStore('issues').get(owner);
  if (!before) return false;
  const typed = typeIntoIssue(before, field, value);
  // Its section is gone: the text waits for the removal to be undone.
  if (typed === before) return false;
  const after = { ...typed, updatedAt: now };
  await tx.objectStore('issues').put(after);
  await remember(tx.objectStore('history'), {
    label: 'Typing in the issue',
    at: now,
    changes: [{ store: 'issues', before, after }],
    typing: `${owner}/${field}`,
  });
  await tx.done;
  announce({ issues: [owner] });
  return true;
}
