/** Two clippings turn out to be one resource: what each knows goes into the older one. */
import { CAPTURED_FIELDS } from './captured-fields.ts';
import type { Clipping, Notes, Quote } from './clipping.ts';
import { isEmpty } from './merge.ts';
import { patch } from './patch.ts';
import { addQuote } from './quotes.ts';
import { addTag } from './tags.ts';

/** Of a lead: they follow where the older one has none. Where a clipping stands in the issue stays the older one's. */
const LEADS_OWN = ['headline', 'shape', 'figure', 'pick'] as const;

/**
 * The survivor: `older` with the other's addresses, quotes, tags and notes, out of the bin if it was there. A field
 * edited by hand wins over one that was not; of two, the older one's. Story links are the issue's: see edits/unite.ts.
 */
export function uniteClippings(older: Clipping, newer: Clipping, now: number): Clipping {
  const changes: Partial<Clipping> = {
    aliases: [...new Set([...older.aliases, newer.url, ...newer.aliases])].filter(url => url !== older.url),
    quotes: bothQuotes(older.quotes, newer.quotes),
    notes: bothNotes(older.notes, newer.notes),
    tags: newer.tags.reduce(addTag, [...older.tags]),
    edited: [...new Set([...older.edited, ...newer.edited])],
    capture: older.capture === 'done' ? older.capture : newer.capture,
    deletedAt: undefined,
    updatedAt: now,
  };
  if (!newer.unread) changes.unread = undefined;
  for (const field of [...CAPTURED_FIELDS, 'link'] as const)
    if (takes(older, newer, field)) Object.assign(changes, { [field]: newer[field] });
  for (const field of LEADS_OWN)
    if (older[field] === undefined && newer[field] !== undefined)
      Object.assign(changes, { [field]: newer[field] });
  return patch(older, changes);
}

/** Whether the newer one's field is taken: edited there alone, or empty here. */
function takes(older: Clipping, newer: Clipping, field: keyof Clipping): boolean {
  if (older.edited.includes(field)) return false;
  return newer.edited.includes(field) || (isEmpty(older, field) && !isEmpty(newer, field));
}

function bothQuotes(older: Quote[], newer: Quote[]): Quote[] {
  const both = newer.reduce((quotes, { text, clippedAt }) => addQuote(quotes, text, clippedAt), older);
  return both.toSorted((a, b) => a.clippedAt - b.clippedAt);
}

function bothNotes(older: Notes, newer: Notes): Notes {
  return {
    what: bothTexts(older.what, newer.what),
    why: bothTexts(older.why, newer.why),
    note: bothTexts(older.note, newer.note),
  };
}

/** Both texts, the newer after a blank line; one alone where the other holds nothing or the very same. */
function bothTexts(older: string, newer: string): string {
  if (older.trim() === '') return newer;
  if (newer.trim() === '' || older.trim() === newer.trim()) return older;
  return `${older.trimEnd()}\n\n${newer.trimStart()}`;
}
