/** Saving at the click, and taking one click back. */
import { v7 as uuidv7 } from 'uuid';
import type { Clipping, Kind } from '../clipping/clipping.ts';
import { displayTitle } from '../clipping/display-title.ts';
import { monthForClip, offsetOf } from '../clipping/months.ts';
import { addQuote } from '../clipping/quotes.ts';
import type { Featured } from '../issue/issue.ts';
import { publishedMonths } from '../issue/published-months.ts';
import { identify } from '../resource/identify.ts';
import { announce } from './changes.ts';
import { findFormer } from './moved.ts';
import { featuredIn } from './queries.ts';
import type { Store } from './schema.ts';

export interface ClipRequest {
  url: string;
  title: string;
  /** A quote: the text that the reader selected. */
  selection?: string;
  /** Added from an address, not from its page. */
  unread?: boolean;
  /** The time of the click, epoch milliseconds, and the newsletter's zone. */
  now: number;
  zone: string;
  /** Id for a new clipping; on an existing one it is recorded as leading there. */
  id?: string;
}

/** What a click did: what the popup shows, and what Undo needs. */
export interface Receipt {
  /** When it was, epoch milliseconds. */
  at: number;
  outcome: 'new' | 'again' | 'restored';
  clipping: Clipping;
  /** The clipping before the click, where there was one. */
  before?: Clipping;
  /** Where the resource was featured. */
  featured: Featured[];
}

/**
 * Saves the page at an address, or finds the clipping that it already is. The look-up and the put are one transaction
 * with strict durability: when this resolves, the clipping is on disk. Rejects as IndexedDB does (quota).
 */
export async function saveClip(db: Store, request: ClipRequest): Promise<Receipt> {
  const { key, link, kind } = identify(request.url);
  const [atAddress, issues] = await Promise.all([featuredIn(db, key), db.getAll('issues')]);
  const tx = db.transaction(['clippings', 'meta'], 'readwrite', { durability: 'strict' });
  const [clippings, meta] = [tx.objectStore('clippings'), tx.objectStore('meta')];
  const lookup = { clipping: (id: string) => clippings.get(id), meta: (name: string) => meta.get(name) };
  const looking = Promise.all([clippings.index('resource').get(key), findFormer(lookup, key)]);
  // Made while the store looks: the popup waits for both.
  const fresh = newClipping(request, { key, link, kind }, publishedMonths(issues));
  const [found, former] = await looking;
  const before = found ?? former;
  const clipping = before ? clippedAgain(before, request) : fresh;
  // What goes wrong with a put, the transaction tells.
  if (before && request.id) meta.put({ key: `moved:${request.id}`, value: before.id }).catch(() => {});
  if (clipping !== before) clippings.put(clipping).catch(() => {});
  tx.commit();
  await tx.done;
  if (clipping !== before) announce({ clippings: [clipping.id] });
  const featured = [
    ...atAddress,
    ...(clipping.resource === key ? [] : await featuredIn(db, clipping.resource)),
  ];
  const outcome = before ? (before.deletedAt === undefined ? 'again' : 'restored') : 'new';
  return { at: request.now, outcome, clipping, ...(before && { before }), featured };
}

export function newClipping(
  { url, title, selection = '', unread, now, zone, id = uuidv7({ msecs: now }) }: ClipRequest,
  { key, link, kind = 'page' }: { key: string; link: string; kind?: Kind | undefined },
  published: ReadonlySet<string>,
): Clipping {
  return {
    id,
    resource: key,
    url,
    link,
    aliases: [],
    kind,
    title: displayTitle(title, { link }) || link,
    authors: [],
    quotes: addQuote([], selection, now),
    notes: { what: '', why: '', note: '' },
    tags: [],
    clippedAt: now,
    clippedOffset: offsetOf(now, zone),
    month: monthForClip(now, zone, published),
    ...(unread && { unread }),
    capture: 'pending',
    edited: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** An existing clipping after another click: out of the bin, read at last, with the new address and quote. The same object where nothing changes. */
function clippedAgain(before: Clipping, { url, selection = '', unread: added, now }: ClipRequest): Clipping {
  const { deletedAt, unread, ...rest } = before;
  const alias = url !== before.url && !before.aliases.includes(url);
  const quotes = addQuote(rest.quotes, selection, now);
  const read = unread === true && !added;
  if (deletedAt === undefined && !alias && quotes.length === rest.quotes.length && !read) return before;
  return {
    ...rest,
    ...(unread && !read && { unread }),
    capture: read ? 'pending' : rest.capture,
    aliases: alias ? [...rest.aliases, url] : rest.aliases,
    quotes,
    updatedAt: now,
  };
}
