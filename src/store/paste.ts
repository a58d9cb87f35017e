/** Addresses added on the desk: one clipping each, not read yet, all of them one step of undo. */
import type { Clipping } from '../clipping/clipping.ts';
import { patch } from '../clipping/patch.ts';
import { identify } from '../resource/identify.ts';
import { announce } from './changes.ts';
import { newClipping } from './clip.ts';
import { remember } from './history.ts';
import { findFormer } from './moved.ts';
import type { Changed, Store } from './schema.ts';

export interface PasteRequest {
  /** Each of them clippable; see `isClippable`. */
  addresses: readonly string[];
  /** What is known of their titles, by address. */
  titles?: ReadonlyMap<string, string>;
  /** The month that they count for. */
  month: string;
  /** Epoch milliseconds, and the newsletter's zone. */
  now: number;
  zone: string;
  /** What Undo says of it; else that addresses were pasted. */
  label?: string;
}

export interface Pasted {
  /** In the order of the addresses; those brought back from the bin among them. */
  added: Clipping[];
  /** Clipped before, and left as they are. */
  known: Clipping[];
}

/** Look-ups and puts are one transaction. Rejects as IndexedDB does (quota). */
export async function pasteAddresses(db: Store, request: PasteRequest): Promise<Pasted> {
  const { addresses, titles, month, now, zone } = request;
  const tx = db.transaction(['clippings', 'meta', 'history'], 'readwrite', { durability: 'strict' });
  const [clippings, meta] = [tx.objectStore('clippings'), tx.objectStore('meta')];
  const lookup = { clipping: (id: string) => clippings.get(id), meta: (name: string) => meta.get(name) };
  const [added, known, changes]: [Clipping[], Clipping[], Changed[]] = [[], [], []];
  for (const [at, url] of addresses.entries()) {
    const { key, link, kind } = identify(url);
    const before = (await clippings.index('resource').get(key)) ?? (await findFormer(lookup, key));
    if (before && before.deletedAt === undefined) {
      known.push(before);
      continue;
    }
    // A millisecond apart, so that they stand in the order in which they were pasted.
    const time = now + at;
    const title = titles?.get(url) ?? '';
    const after = before
      ? patch(before, { deletedAt: undefined, month, story: undefined, role: undefined, updatedAt: now })
      : {
          ...newClipping({ url, title, unread: true, now: time, zone }, { key, link, kind }, new Set()),
          month,
        };
    await clippings.put(after);
    added.push(after);
    changes.push({ store: 'clippings', ...(before && { before }), after });
  }
  const pasted = added.length === 1 ? 'Pasted an address' : `Pasted ${added.length} addresses`;
  const { label = pasted } = request;
  if (changes.length > 0) await remember(tx.objectStore('history'), { label, at: now, changes });
  await tx.done;
  if (added.length > 0) announce({ clippings: added.map(({ id }) => id) });
  return { added, known };
}
