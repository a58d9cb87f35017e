/** Quotes: what the reader selected on the page, each once. */
import type { Quote } from './clipping.ts';
import { plainLines } from './plain-text.ts';

/** Selecting a whole book by accident must not make every list slow. */
const LONGEST = 20_000;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `quotes` with `text` added, unless it holds nothing or is there already; white space does not make it another. */
export function addQuote(quotes: readonly Quote[], text: string, clippedAt: number): Quote[] {
  const quote = plainLines(text, LONGEST);
  const known = quotes.some(other => folded(other.text) === folded(quote));
  return quote === '' || known ? [...quotes] : [...quotes, { text: quote, clippedAt }];
}
