/** The image that a reader chose for a story. */
import type { Clipping } from '../clipping/clipping.ts';
import { ClipsheetError } from '../errors.ts';
import { announce } from './changes.ts';
import { findClipping } from './moved.ts';
import type { Store } from './schema.ts';

export interface ChosenImage {
  /** Address of the image; what is no http(s) address is not kept. */
  image: string;
  caption: string;
  alt: string;
}

/** Makes an image the clipping's picture and its story's figure. A caption or alternative text of the author's stays. */
export async function addFigure(
  db: Store,
  id: string,
  { image, caption, alt }: ChosenImage,
  now: number,
): Promise<Clipping> {
  const tx = db.transaction(['clippings', 'meta'], 'readwrite');
  const [clippings, meta] = [tx.objectStore('clippings'), tx.objectStore('meta')];
  const current = await findClipping({ clipping: key => clippings.get(key), meta: key => meta.get(key) }, id);
  if (!current) throw new ClipsheetError('clipping-gone');
  const told = current.story === undefined ? undefined : await clippings.get(current.story);
  const lead = told && told.deletedAt === undefined && told.story === undefined ? told : current;
  const figure = {
    page: current.link,
    caption: lead.figure?.caption || caption,
    alt: lead.figure?.alt || alt,
  };
  const picture = /^https?:/i.test(image) ? { image, edited: [...new Set([...lead.edited, 'image'])] } : {};
  const clipping = { ...lead, ...picture, figure, updatedAt: now };
  await clippings.put(clipping);
  await tx.done;
  announce({ clippings: [clipping.id] });
  return clipping;
}
