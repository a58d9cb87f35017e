/** Text typed while its clipping turns out to be another one: neither the older text nor the new is lost. */
import type { Clipping, Notes } from '../src/clipping/clipping.ts';
import { isBlank } from '../src/issue/todos.ts';
import type { ClippingField } from '../src/store/typed-fields.ts';

const isNote = (field: ClippingField): field is keyof Notes & ClippingField =>
  field === 'what' || field === 'why' || field === 'note';

/**
 * What a field holds after `typed` met `other`, the clipping that had notes already: both, the typed text after a blank
 * line. Other fields are the author's latest word.
 */
export function besideNotesOf(other: Clipping): (field: ClippingField, typed: string) => string {
  return (field, typed) => {
    if (!isNote(field)) return typed;
    const old = other.notes[field];
    if (isBlank(old) || typed.trim() === old.trim()) return typed;
    return isBlank(typed) ? old : `${old.trimEnd()}\n\n${typed}`;
  };
}
