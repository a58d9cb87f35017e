/** Text as pdf.js gives it, made readable: accents set apart by TeX, ligatures without a name, words broken at a line's end. */
import { clean } from '../text/clean.ts';

/** Spacing accents that old TeX fonts print before their letter, with the combining mark that belongs after it. */
const ACCENTS = new Map([
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['ˆ', '\u0302'],
  ['¨', '\u0308'],
  ['˜', '\u0303'],
  ['¸', '\u0327'],
  ['ˇ', '\u030c'],
  ['˚', '\u030a'],
]);
const APART = new RegExp(`([${[...ACCENTS.keys()].join('')}])\\s?(\\p{L})`, 'gu');
const DOTLESS = new Map([
  ['ı', 'i'],
  ['ȷ', 'j'],
]);

/** One line of text, composed. */
export function readable(text: string): string {
  const composed = text.replace(
    APART,
    (_, accent: string, letter: string) => (DOTLESS.get(letter) ?? letter) + (ACCENTS.get(accent) ?? ''),
  );
  return clean(composed.normalize('NFC').replace(/[ﬀ-ﬆ]/g, ligature => ligature.normalize('NFKC')));
}

/** Lines as one text; a word broken by a hyphen becomes whole where it goes on in lower case. */
export function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const broken = /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line);
    return broken ? text.slice(0, -1) + line : `${text} ${line}`.trim();
  }, '');
}
