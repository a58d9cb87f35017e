/** Plain text out of markup and attributes: one line, no invisible characters, bounded in length. */

/**
 * Controls and formats (Cc and Cf of Unicode) but white space and the joiners that scripts and emoji need. Written out:
 * building `\p{…}` costs a browser a tenth of a millisecond for each pattern that has it, on every page anew.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc01-\udc7f]/g;

/** Printable ASCII needs none of the slower steps. */
const PLAIN = /^[\x20-\x7e\n\t]*$/;

/** White space folded into single spaces, invisible characters dropped, lone surrogates replaced; cut at `limit`. */
export function clean(text: unknown, limit = 5000): string {
  if (typeof text !== 'string' && typeof text !== 'number') return '';
  const short = String(text).slice(0, limit * 2);
  if (PLAIN.test(short)) return short.replace(/\s+/g, ' ').trim().slice(0, limit);
  return short
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit)
    .normalize('NFC')
    .toWellFormed();
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  laquo: '«',
  raquo: '»',
};

/** Metadata often holds text that was escaped twice, or fragments of markup: both are read as what they mean. */
export function unescaped(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return text
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, code: string) => {
      const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/&([a-z]{2,6});/gi, (whole, name: string) =>
      Object.hasOwn(ENTITIES, name.toLowerCase()) ? (ENTITIES[name.toLowerCase()] as string) : whole,
    );
}

/** Only tags that belong to running text: `a < b` and `List<int>` stay. */
const TAGS =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|sub|sup|small|u|jats:[a-z]+|h[1-6]|ul|ol|li|font|abstract|title|sec)\b[^<>]{0,500}>/gi;

/** An element that ends, has an attribute, or begins the text; 'How to style <p>' only names one. */
const IS_MARKUP = /<\/[a-z]|<[a-z][\w:]{0,20}\s[^<>]{0,200}=|<br\b|^\s*<(?:p|div|jats:\w+)\b/i;

/** `clean` for the values of metadata. */
export function cleanMeta(text: unknown, limit = 5000): string {
  if (typeof text !== 'string' && typeof text !== 'number') return '';
  const short = String(text).slice(0, limit * 2);
  if (!/[&<]/.test(short)) return clean(short, limit);
  const meant = unescaped(unescaped(short));
  if (!IS_MARKUP.test(meant)) return clean(meant, limit);
  return clean(
    meant.replace(TAGS, tag => (/^<\/?(?:p|br|div|li|h\d)/i.test(tag) ? ' ' : '')),
    limit,
  );
}

/** Punctuation, symbols and white space of ASCII, Latin-1 and typography: all that most texts have of them. */
const COMMON_MARKS =
  /[\s!-/:-@[-`{-~\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2010-\u2029\u202f-\u205f]+/g;

/** Plain text has no accents, and a browser's tables for taking them off are loaded at the first use on each page. */
const plainLetters = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '')).toLowerCase();

/** For comparing: case, accents, punctuation and space do not count. */
export function sameKey(text: string): string {
  const key = plainLetters(text.slice(0, 1000)).replace(COMMON_MARKS, '');
  return /^[a-z0-9]*$/.test(key) ? key : key.replace(/[\p{M}\p{P}\p{S}\s]+/gu, '');
}

/** The words of a text, for comparing. */
export function wordsOf(text: string): string[] {
  const letters = plainLetters(text).replace(COMMON_MARKS, ' ');
  const separator = /^[a-z0-9 ]*$/.test(letters) ? ' ' : /[^\p{L}\p{N}]+/u;
  const words = separator === ' ' ? letters : letters.replace(/\p{M}/gu, '');
  return words.split(separator).filter(Boolean);
}

/** 0…1: how far two texts hold the same words (Dice); languages without spaces are compared by pairs of letters. */
export function likeness(a: string, b: string): number {
  const left = units(a);
  const right = units(b);
  if (!left.size || !right.size) return 0;
  let shared = 0;
  for (const unit of left) if (right.has(unit)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** Texts are compared with each other: of each its units are found once. */
const known = new Map<string, ReadonlySet<string>>();
const KNOWN = 100;

function units(whole: string): ReadonlySet<string> {
  const text = whole.slice(0, 500);
  const ready = known.get(text);
  if (ready) return ready;
  const found = unitsOf(text);
  if (known.size >= KNOWN) known.clear();
  known.set(text, found);
  return found;
}

function unitsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return new Set(words);
  const letters = Array.from(words.join(''));
  return new Set(letters.map((letter, at) => letter + (letters[at + 1] ?? '')));
}
