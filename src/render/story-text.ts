/** A story's notes in one piece, for templates without labels. */

/** A blank line, or a line that begins a list, a quote, code, a table or a heading: more than one paragraph. */
const BLOCKS =
  /\n[ \t]*\n|^ {0,3}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|\||#{1,6}[ \t])|^(?: {4}|\t)|^ {0,3}[-=]+[ \t]*$/m;

/** A word, or what closes one: a sentence without its full stop. */
const OPEN_END = /[\p{L}\p{N}]$/u;

/** Markdown. Notes of one paragraph each become one paragraph; others follow each other as blocks. */
export function storyText(notes: readonly string[]): string {
  const written = notes.map(trimmed).filter(note => note !== '');
  if (written.some(note => BLOCKS.test(note))) return written.join('\n\n');
  return written
    .map((note, at) => (at < written.length - 1 && OPEN_END.test(note) ? `${note}.` : note))
    .join(' ');
}

/** Indentation of the first line means something. */
const trimmed = (note: string): string => note.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
