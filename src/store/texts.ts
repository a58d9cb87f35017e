/** Readable texts, apart from their clippings so that lists stay light; and facts that arrive after the capture. */
import { mergeCapture } from '../clipping/merge.ts';
import type { Capture } from '../extract/capture.ts';
import { announce } from './changes.ts';
import { findClipping } from './moved.ts';
import type { Store, WriteTransaction } from './schema.ts';

export interface Enrichment {
  /** What it tells fills fields that are empty, and changes no other. */
  capture: Capture;
  /** The page's readable text, kept where the clipping has none yet; its length in words is `capture.wordCount`. */
  markdown?: string;
}

type Tx = WriteTransaction<'clippings' | 'texts' | 'meta'>;

/**
 * Adds what was found out after the capture, in one transaction. A clipping that is gone, or that waits for its first
 * capture, is left alone. Returns whether anything changed.
 */
export async function recordEnrichment(
  db: Store,
  id: string,
  { capture, markdown = '' }: Enrichment,
  now: number,
): Promise<boolean> {
  const tx: Tx = db.transaction(['clippings', 'texts', 'meta'], 'readwrite');
  const [clippings, texts] = [tx.objectStore('clippings'), tx.objectStore('texts')];
  const meta = tx.objectStore('meta');
  const current = await findClipping({ clipping: key => clippings.get(key), meta: key => meta.get(key) }, id);
  let changed = false;
  if (current && current.capture !== 'pending' && !current.unread) {
    const merged = mergeCapture(current, capture, { first: false, now, partial: true });
    const isNew = markdown !== '' && (await texts.count(current.id)) === 0;
    if (isNew) await texts.put({ clippingId: current.id, markdown });
    if (merged !== current) await clippings.put(merged);
    changed = isNew || merged !== current;
    id = current.id;
  }
  await tx.done;
  if (changed) announce({ clippings: [id] });
  return changed;
}
