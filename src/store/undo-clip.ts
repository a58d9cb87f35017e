/** Takes one click back: a new clipping goes to the bin; on an existing one only what the click added goes. */
import type { Clipping } from '../clipping/clipping.ts';
import { undoClick } from '../clipping/undo-click.ts';
import { deleteClippings } from '../issue/edits/delete.ts';
import type { Joined } from './capture.ts';
import { announce } from './changes.ts';
import type { Receipt } from './clip.ts';
import { revert } from './revert.ts';
import type { Store, WriteTransaction } from './schema.ts';

/**
 * Reverses the click of `receipt`, and the joins that followed where its page turned out to be known: what was joined
 * is apart again, and the click's own new clipping goes to the bin. What was typed since stays where it is.
 */
export async function undoClip(
  db: Store,
  { at, clipping: { id }, before }: Pick<Receipt, 'at' | 'clipping' | 'before'>,
  now = Date.now(),
): Promise<void> {
  const tx: WriteTransaction<'clippings' | 'meta'> = db.transaction(['clippings', 'meta'], 'readwrite');
  const [clippings, meta] = [tx.objectStore('clippings'), tx.objectStore('meta')];
  const written = new Set<string>([id]);
  const write = async (clipping: Clipping): Promise<void> => {
    await clippings.put(clipping);
    written.add(clipping.id);
  };
  for (const { key, value } of await meta.getAll(IDBKeyRange.bound('joined:', 'joined;'))) {
    const { at: joinedAt, gone, survivor, changes } = value as Joined;
    if (joinedAt < at || (gone.id !== id && survivor !== id)) continue;
    for (const { before: was, after: is } of changes) {
      const current = await clippings.get(was.id);
      // The survivor may have got its key with the join: it goes back to whoever had it.
      const { record } = revert(current, { ...is, ...(current && { resource: current.resource }) }, was);
      if (record) await write(record);
    }
    await write(gone);
    await meta.delete(`moved:${gone.id}`);
    await meta.delete(key);
  }
  await meta.put({ key: `undone:${id}`, value: at });
  const current = await clippings.get(id);
  if (current) await write(undoClick(before, current, now));
  if (current && !before) for (const heir of await withoutLead(tx, current, now)) await write(heir);
  await tx.done;
  announce({ clippings: [...written] });
}

/** What was joined to a new clipping since the click stays together, under the first of it. */
async function withoutLead(
  tx: WriteTransaction<'clippings' | 'meta'>,
  gone: Clipping,
  now: number,
): Promise<Clipping[]> {
  const clippings = await tx.objectStore('clippings').index('month').getAll(gone.month);
  const asItWas = clippings.map(clipping => (clipping.id === gone.id ? gone : clipping));
  const { clippings: changed = [] } = deleteClippings({ clippings: asItWas }, { ids: [gone.id] }, now);
  return changed.filter(({ id }) => id !== gone.id);
}
