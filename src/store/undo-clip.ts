/** Takes one click back: a new clipping goes to the bin; on an existing one only what the click added goes. */
import type { Clipping } from '../clipping/clipping.ts';
import { revertClick } from '../clipping/revert-click.ts';
import type { Joined } from './capture.ts';
import { announce } from './changes.ts';
import type { Receipt } from './clip.ts';
import type { Store } from './schema.ts';

/** Reverses the click of `receipt`, and the join that followed where its page turned out to be known. */
export async function undoClip(db: Store, { clipping: { id }, before }: Receipt, now = Date.now()): Promise<void> {
  const tx = db.transaction(['clippings', 'meta'], 'readwrite');
  const [clippings, meta] = [tx.objectStore('clippings'), tx.objectStore('meta')];
  const joined = (await meta.get(`joined:${id}`))?.value as Joined | undefined;
  const current = await clippings.get(joined?.before.id ?? id);
  if (!current) return;
  const reverted = joined ? revertClick(current, joined.before, now) : revertClick(current, before, now);
  await clippings.put(reverted);
  await tx.done;
  announce({ clippings: [current.id] });
}
