/**
 * Text that was typed under an id which turned out to lead to another clipping: a popup that closed before it knew.
 * There it meets notes that it never saw, and must not replace them.
 */
import type { Clipping, Notes } from '../clipping/clipping.ts';
import { typeIntoClipping } from './typed-fields.ts';

const NOTES: readonly (keyof Notes)[] = ['what', 'why', 'note'];

const isNote = (field: string): field is keyof Notes => (NOTES as readonly string[]).includes(field);

/** As typeIntoClipping, but in a note the older text stays, and the typed text follows it. */
export function typeBeside(clipping: Clipping, field: string, value: string): Clipping {
  return typeIntoClipping(clipping, field, isNote(field) ? beside(clipping.notes[field], value) : value);
}

/**
 * `old`, a blank line, `typed`; an earlier state of `typed` that stands at the end of `old` already (it was folded in
 * before the two met) is replaced, and nothing is said twice.
 */
export function beside(old: string, typed: string): string {
  if (old.trim() === '' || typed.startsWith(old)) return typed;
  if (typed.trim() === '' || old.endsWith(typed)) return old;
  for (let at = old.indexOf('\n\n'); at >= 0; at = old.indexOf('\n\n', at + 1))
    if (typed.startsWith(old.slice(at + 2))) return old.slice(0, at + 2) + typed;
  return `${old.trimEnd()}\n\n${typed}`;
}
