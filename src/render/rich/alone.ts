/**
 * Addresses alone on a line. Substack makes a card of one, Ghost an embed, and other editors alike: an arrow before it
 * keeps it a link in the text.
 */

const ARROW = '→ ';

/** What a line may begin with before its text: quotes, bullets, numbers, a heading's marks. */
const BEFORE = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?=[ \t])))*[ \t]*/;

/** A bare address, one in pointed brackets, or a link that shows one; a backslash may stand in it where it is plain text. */
const ADDRESS =
  /^(?:<?(?:https?\\?:\/\/|www\\?\.)[^\s<>]+>?|\[(?:https?\\?:\/\/|www\\?\.)[^\]\s]+\]\([^\s)]+\))[ \t]*\\?$/i;

/** One line of Markdown that is no code. */
export function withArrow(line: string): string {
  const before = BEFORE.exec(line)?.[0] ?? '';
  const text = line.slice(before.length);
  return ADDRESS.test(text) ? before + ARROW + text : line;
}
