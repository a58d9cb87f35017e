/** Records what a page said about itself, and joins clippings that turn out to be one resource. */
import type { Clipping } from '../clipping/clipping.ts';
import { mergeCapture } from '../clipping/merge.ts';
import type { Capture } from '../extract/capture.ts';
import { unite } from '../issue/edits/unite.ts';
import { identify } from '../resource/identify.ts';
import { announce } from './changes.ts';
import { findClipping } from './moved.ts';
import type { Store, WriteTransaction } from './schema.ts';

/** What undoing a join needs; `meta` keeps it under `joined:<id of the clipping that went>`. */
export interface Joined {
  at: number;
  gone: Clipping;
  survivor: string;
  /** The clippings that the join changed. */
  changes: { before: Clipping; after: Clipping }[];
}

export interface CaptureOptions {
  now: number;
  /** Id of a clipping, not read yet, that the page was opened for: it is this page, whatever its address. */
  openedFor?: string | undefined;
  /** The time of the click that this capture belongs to: one taken back meanwhile adds nothing any more. */
  clickedAt?: number | undefined;
  /** The page was still loading: what it says later replaces this, as if it were the first capture. */
  provisional?: boolean;
}

type Tx = WriteTransaction<'clippings' | 'meta'>;

/**
 * Merges a capture into its clipping, in one transaction. Where the page names a better key, the clipping takes it;
 * where another clipping has that key already, the older of the two survives and the other leads to it.
 * Returns the id of the clipping that holds the result; undefined where it is gone, or in the bin while another has its key.
 */
export async function recordCapture(
  db: Store,
  id: string,
  capture: Capture,
  { now, openedFor, clickedAt, provisional = false }: CaptureOptions,
): Promise<string | undefined> {
  const tx: Tx = db.transaction(['clippings', 'meta'], 'readwrite');
  const [clippings, meta] = [tx.objectStore('clippings'), tx.objectStore('meta')];
  const current = await findClipping({ clipping: key => clippings.get(key), meta: key => meta.get(key) }, id);
  if (!current) return undefined;
  const undone = (await meta.get(`undone:${id}`))?.value;
  if (clickedAt !== undefined && undone === clickedAt) return undefined;
  const { key, link } = identify(capture.url || current.url, {
    canonical: capture.canonical,
    doi: capture.paper?.doi,
    arxivId: capture.paper?.arxivId,
  });
  const merged = mergeCapture(current, capture, { first: current.capture !== 'done', now, link });
  const written = new Map<string, Clipping>([[current.id, merged]]);
  const joins: Joined[] = [];
  const formerKeys = new Set([current.resource]);
  let result = merged;
  const twins = await twinsOf(tx, merged, key, openedFor);
  // The click was taken back meanwhile: nothing of it goes to another clipping.
  if (current.deletedAt !== undefined && twins.length > 0) return undefined;
  for (const twin of twins) {
    const [older, newer] = twin.createdAt <= result.createdAt ? [twin, result] : [result, twin];
    const joined = await join(tx, { older, newer, written, joins, now });
    for (const { after } of joined.changes) written.set(after.id, after);
    written.delete(newer.id);
    joins.push(joined);
    formerKeys.add(twin.resource);
    result = written.get(older.id) ?? older;
  }
  // A clipping that was read before stays read, also where a page joins it that is loading still.
  const known = twins.find(({ id }) => id === result.id) ?? current;
  const { capture: state } = provisional ? known : result;
  written.set(result.id, { ...result, capture: state, resource: key });
  // Written only now that all is worked out: a join that failed half-way must take nothing with it.
  for (const joined of joins) {
    await clippings.delete(joined.gone.id);
    await meta.put({ key: `moved:${joined.gone.id}`, value: joined.survivor });
    await meta.put({ key: `joined:${joined.gone.id}`, value: joined });
  }
  for (const clipping of written.values()) await clippings.put(clipping);
  for (const former of formerKeys)
    if (former !== key) await meta.put({ key: `key:${former}`, value: result.id });
  await tx.done;
  const moved = Object.fromEntries(joins.map(({ gone, survivor }) => [gone.id, survivor]));
  announce({ clippings: [...written.keys(), ...Object.keys(moved)], moved });
  return result.id;
}

/** The other clippings that are this page: the one it was opened for, and the one that has its key. */
async function twinsOf(
  tx: Tx,
  { id }: Clipping,
  key: string,
  openedFor: string | undefined,
): Promise<Clipping[]> {
  const clippings = tx.objectStore('clippings');
  const opened = openedFor === undefined ? undefined : await clippings.get(openedFor);
  const twins = [opened?.unread ? opened : undefined, await clippings.index('resource').get(key)];
  const distinct = new Map(twins.flatMap(twin => (twin && twin.id !== id ? [[twin.id, twin]] : [])));
  return [...distinct.values()];
}

interface Join {
  older: Clipping;
  newer: Clipping;
  /** What this transaction will write, and the joins before this one: they count instead of the database. */
  written: ReadonlyMap<string, Clipping>;
  joins: readonly Joined[];
  now: number;
}

/** What becomes of `older` and of the stories of both when `newer` goes. Reads only. */
async function join(tx: Tx, { older, newer, written, joins, now }: Join): Promise<Joined> {
  const clippings = tx.objectStore('clippings');
  const months = [...new Set([older.month, newer.month])];
  const found = (await Promise.all(months.map(month => clippings.index('month').getAll(month)))).flat();
  const records = new Map(
    [...found, ...written.values(), older, newer].map(clipping => [clipping.id, clipping]),
  );
  for (const { gone } of joins) records.delete(gone.id);
  const united = unite({ clippings: [...records.values()] }, { older: older.id, newer: newer.id }, now);
  const changes = (united.clippings ?? []).flatMap(after => {
    const before = records.get(after.id);
    return before ? [{ before, after }] : [];
  });
  return { at: now, gone: newer, survivor: older.id, changes };
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
