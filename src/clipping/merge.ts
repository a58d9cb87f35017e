/** What a page says about itself joins what the click has saved already. The author's edits win, always. */
import type { Capture } from '../extract/capture.ts';
import { CAPTURED_FIELDS } from './captured-fields.ts';
import type { Clipping } from './clipping.ts';
import { sameData } from './compare.ts';
import { patch } from './patch.ts';
import { addQuote } from './quotes.ts';
import { readCapture } from './read-capture.ts';

export interface MergeOptions {
  /** The first capture of this clipping: it replaces what the tab or the address told. Otherwise it fills what is empty. */
  first: boolean;
  /** Epoch milliseconds. */
  now: number;
  /** The address to print that the page led to, see src/resource; taken by a first capture only. */
  link?: string;
  /** The page could be read in part only. */
  partial?: boolean;
}

/**
 * `clipping` with what `capture` says; a field in `edited` never changes. A clipping that waits for its first capture
 * gets one whatever `first` says. The same object where nothing changes.
 */
export function mergeCapture(clipping: Clipping, capture: Capture, options: MergeOptions): Clipping {
  const first = options.first || clipping.capture === 'pending' || clipping.unread === true;
  const free = (field: string): boolean => !clipping.edited.includes(field);
  const link = first && free('link') && options.link ? options.link : clipping.link;
  const told = readCapture(capture, link);
  const changes: Partial<Clipping> = { link };
  for (const field of CAPTURED_FIELDS) {
    const [old, value] = [clipping[field], told[field]];
    if (value === undefined || !free(field)) continue;
    Object.assign(changes, {
      [field]: first ? over(old, value) : isEmpty(clipping, field) ? value : under(old, value),
    });
  }
  if (!options.partial) changes.capture = 'done';
  else if (first) changes.capture = 'partial';
  if (first) changes.unread = undefined;
  if (typeof capture.selection === 'string')
    changes.quotes = addQuote(clipping.quotes, capture.selection, options.now);
  const merged = patch(clipping, changes);
  return sameData(merged, clipping) ? clipping : { ...merged, updatedAt: options.now };
}

/** A title that is only the address is what a tab without a title was saved with. */
export function isEmpty(clipping: Clipping, field: keyof Clipping): boolean {
  const value = clipping[field];
  if (field === 'title' && (value === clipping.link || value === clipping.url)) return true;
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

const isFacts = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The new value; of facts the new ones, with the old where it tells none. */
const over = (old: unknown, value: unknown): unknown =>
  isFacts(old) && isFacts(value) ? { ...old, ...value } : value;

/** The old value; of facts the old ones, with the new where there was none. */
const under = (old: unknown, value: unknown): unknown =>
  isFacts(old) && isFacts(value) ? { ...value, ...old } : old;
