/** Words of texts of any length: a segmenter's time grows with the square of a text's length, so each is counted in pieces. */
import { segmenterOf } from './segmenter.ts';

const PIECE = 400;
/** A piece ends at white space, or where there has been none for this long. */
const PIECES = new RegExp(`[^]{1,${PIECE}}(?=\\s|$)|[^]{1,${PIECE}}`, 'g');

/** Words of plain text as Unicode (UAX 29) parts them, in the ways of `language` (BCP 47, '' when unknown). */
export function countPlainWords(text: string, language: string): number {
  const segmenter = segmenterOf(language, 'word');
  let words = 0;
  for (const [piece] of text.matchAll(PIECES))
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) words += 1;
  return words;
}
