/** Words of long texts: a segmenter's time grows with the square of a text's length, so each is counted in pieces. */
import { segmenterOf } from '../../issue/segmenter.ts';

const PIECE = 400;
/** A piece ends at white space, or where there has been none for this long. */
const PIECES = new RegExp(`[^]{1,${PIECE}}(?=\\s|$)|[^]{1,${PIECE}}`, 'g');

/** Words as Unicode (UAX 29) parts them, in the ways of `language` (BCP 47, '' when unknown). */
export function countWords(text: string, language: string): number {
  const segmenter = segmenterOf(language, 'word');
  let words = 0;
  for (const [piece] of text.matchAll(PIECES))
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) words += 1;
  return words;
}
