/** Titles, authors and names as Markdown: every reader of Markdown gives back the very same plain text. */
import { plainText } from '../clipping/plain-text.ts';
import { TEXT_PATTERNS } from './text-patterns.ts';

/** Letters, digits and what is markup nowhere (a hyphen or a closing bracket, at the start): most titles. */
const HARMLESS = /^(?!-|\d+\))[\p{L}\p{M}\p{N} ,;'"’‘“”–—…/()!?%$-]*$/u;

/** Text as one line, without what nobody sees (control, zero-width and bidi characters); the joiner inside an emoji stays. */
export const cleanText = (text: string): string => plainText(text, Number.POSITIVE_INFINITY);

/** Plain text → inline Markdown in one line, safe wherever a template puts it. */
export function safeText(text: string): string {
  const clean = cleanText(text);
  return HARMLESS.test(clean) ? clean : escapeAt(clean, positions(clean));
}

function positions(text: string): number[] {
  const found = new Set<number>();
  for (const { pattern } of TEXT_PATTERNS) for (const { index } of text.matchAll(pattern)) found.add(index);
  return [...found].sort((a, b) => a - b);
}

function escapeAt(text: string, escaped: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const at of escaped) {
    parts.push(text.slice(from, at), '\\');
    from = at;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
