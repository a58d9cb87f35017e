/**
 * The last word on typing. A put that is queued when its page closes is dropped, even one queued behind the page's own
 * put of the letter before: on a busy machine that lost the end of 1 to 6 texts in 100. So each input is noted here
 * too, in localStorage: at once and without a queue, in the very task of the key. The note goes when its put is stored.
 * One that stays was left behind by a page that closed; the next page that opens the store, or one that is open, puts
 * it in. The worker has no localStorage, and nothing is typed there.
 */
import { announce } from './changes.ts';
import { pageStorage } from './page-storage.ts';
import type { Draft, Store } from './schema.ts';

const PREFIX = 'typed:';

/** A put that has not stored its text after this many milliseconds never will: its page is gone. */
export const STORED_WITHIN_MS = 2000;

const keyOf = ({ owner, field }: Draft): string => `${PREFIX}${owner}/${field}`;

/** Notes a draft whose put has been issued. Never throws: where there is no room, the put alone must do. */
export function note(draft: Draft): void {
  try {
    pageStorage()?.setItem(keyOf(draft), JSON.stringify(draft));
  } catch {
    pageStorage()?.removeItem(keyOf(draft));
  }
}

/** The put of a draft is stored: its note goes, unless something newer is noted. */
export function strike(draft: Draft): void {
  const noted = read(keyOf(draft));
  if (noted && noted.at <= draft.at) pageStorage()?.removeItem(keyOf(draft));
}

/** Puts in what pages that closed have left behind, where nothing newer is stored, and tells the pages that are open. */
export async function recoverNotes(db: Store): Promise<void> {
  const keys = Object.keys(pageStorage() ?? {}).filter(key => key.startsWith(PREFIX));
  for (const key of keys) {
    const draft = read(key);
    if (!draft) continue;
    const tx = db.transaction('drafts', 'readwrite');
    const stored = await tx.store.get([draft.owner, draft.field]);
    if (!stored || stored.at < draft.at) await tx.store.put(draft);
    await tx.done;
    strike(draft);
    announce({ clippings: [draft.owner], issues: [draft.owner], templates: [draft.owner] });
  }
}

/** Takes all notes away: what they belong to was replaced. */
export function forgetNotes(): void {
  for (const key of Object.keys(pageStorage() ?? {}))
    if (key.startsWith(PREFIX)) pageStorage()?.removeItem(key);
}

/** Calls `takeUp` when another page has typed and rests, or is gone: with what it left behind while this one is open. */
export function watchNotes(takeUp: () => void): void {
  if (!pageStorage() || typeof addEventListener !== 'function') return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('storage', ({ key, newValue }) => {
    if (!key?.startsWith(PREFIX) || newValue === null) return;
    clearTimeout(timer);
    timer = setTimeout(takeUp, STORED_WITHIN_MS);
  });
}

function read(key: string): Draft | undefined {
  try {
    const noted = JSON.parse(pageStorage()?.getItem(key) ?? 'null');
    return isDraft(noted) ? noted : undefined;
  } catch {
    return undefined;
  }
}

const isDraft = (noted: Partial<Draft> | null): noted is Draft =>
  typeof noted?.owner === 'string' &&
  typeof noted.field === 'string' &&
  typeof noted.value === 'string' &&
  typeof noted.at === 'number';
