/** Undo in the popup takes back one click and nothing else: what was typed since stays. */
import { CAPTURED_FIELDS } from './captured-fields.ts';
import type { Clipping } from './clipping.ts';
import { patch } from './patch.ts';

/**
 * What `clipping` should be without the click before which it was `before`. A clipping that the click made goes to the
 * bin. On an earlier one, addresses, quotes and facts that the click and its capture added go, fields edited since stay,
 * and one brought back from the bin returns there.
 */
export function undoClick(before: Clipping | undefined, clipping: Clipping, now: number): Clipping {
  if (!before) return { ...clipping, deletedAt: now, updatedAt: now };
  const changes: Partial<Clipping> = {
    aliases: clipping.aliases.filter(alias => before.aliases.includes(alias)),
    quotes: clipping.quotes.filter(({ text }) => before.quotes.some(quote => quote.text === text)),
    capture: before.capture,
    unread: before.unread,
    deletedAt: before.deletedAt,
    updatedAt: now,
  };
  for (const field of [...CAPTURED_FIELDS, 'link'] as const)
    if (!clipping.edited.includes(field)) Object.assign(changes, { [field]: before[field] });
  return patch(clipping, changes);
}
