/** Text typed while its clipping turns out to be another one: neither the older text nor the new is lost. */
import type { Clipping, Notes } from '../src/clipping/clipping.ts';
import { beside } from '../src/store/typed-elsewhere.ts';
import type { ClippingField } from '../src/store/typed-fields.ts';

const isNote = (field: ClippingField): field is keyof Notes & ClippingField =>
  field === 'what' || field === 'why' || field === 'note';

/** What a field holds after `typed` met `other`, the clipping that had notes already. Other fields are the latest word. */
export const besideNotesOf =
  (other: Clipping) =>
  (field: ClippingField, typed: string): string =>
    isNote(field) ? beside(other.notes[field], typed) : typed;
