/** Records what a page said about itself, and joins clippings that turn out to be one resource. */
import type { Clipping } from '../clipping/clipping.ts';
import { mergeCapture } from '../clipping/merge.ts';
import { uniteClippings } from '../clipping/unite.ts';
import type { Capture } from '../extract/capture.ts';
import { identify } from '../resource/identify.ts';
import { announce } from './changes.ts';
import type { Store } from './schema.ts';

/** What undoing a join needs; `meta` keeps it under `joined:<id of the clipping that went>`. */
export interface Joined {
  removed: Clipping;
  /** The survivor before the join. */
  before: Clipping;
}

/**
 * Merges a capture into its clipping, in one transaction. Where the page names a better key, the clipping takes it;
 * where another clipping has that key already, the older of the two survives and the other leads to it.
 * Returns the id of the clipping that holds the result; undefined where it is gone.
 */
export async function recordCapture(
  db: Store,
  id: string,
  capture: Capture,
  now: number,
): Promise<string | undefined> {
  const tx = db.transaction(['clippings', 'meta'], 'readwrite');
  const [clippings, meta] = [tx.objectStore('clippings'), tx.objectStore('meta')];
  const current = (await clippings.get(id)) ?? (await clippings.get(String((await meta.get(`moved:${id}`))?.value)));
  if (!current) return undefined;
  const merged = mergeCapture(current, capture, { first: current.capture !== 'done', now });
  const { key, link } = identify(current.url, {
    ...(capture.canonical && { canonical: capture.canonical }),
    ...(capture.paper?.doi && { doi: capture.paper.doi }),
    ...(capture.paper?.arxivId && { arxivId: capture.paper.arxivId }),
  });
  const linked = merged.edited.includes('link') ? merged : { ...merged, link };
  const twin = await clippings.index('resource').get(key);
  if (twin && twin.id !== current.id) {
    const [older, newer] = twin.createdAt <= current.createdAt ? [twin, linked] : [{ ...linked, resource: key }, twin];
    const before = twin.createdAt <= current.createdAt ? twin : current;
    const removed = newer === twin ? twin : current;
    const members = (await clippings.index('month').getAll(newer.month)).filter(({ story }) => story === newer.id);
    const united = uniteClippings(older, newer, now);
    await clippings.delete(removed.id);
    await clippings.put(united);
    for (const member of members) await clippings.put({ ...member, story: united.id, updatedAt: now });
    await meta.put({ key: `moved:${removed.id}`, value: united.id });
    await meta.put({ key: `joined:${removed.id}`, value: { removed, before } satisfies Joined });
    await tx.done;
    announce({ clippings: [united.id, ...members.map(member => member.id)], moved: { [removed.id]: united.id } });
    return united.id;
  }
  await clippings.put({ ...linked, resource: key });
  if (key !== current.resource) await meta.put({ key: `key:${current.resource}`, value: current.id });
  await tx.done;
  announce({ clippings: [current.id] });
  return current.id;
}

/** Marks a clipping whose page could not be read. One that was read before stays as it is. */
export async function recordPartial(db: Store, id: string, now: number): Promise<void> {
  const tx = db.transaction('clippings', 'readwrite');
  const current = await tx.store.get(id);
  const pending = current?.capture === 'pending';
  if (pending) await tx.store.put({ ...current, capture: 'partial', updatedAt: now });
  await tx.done;
  if (pending) announce({ clippings: [id] });
}
