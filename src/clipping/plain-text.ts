/** Hygiene of text that comes from a page: what is kept is what a reader would see, and of a bounded length. */

/** Lone surrogates and noncharacters: no text, and some encoders throw on them. */
const NO_TEXT = /[\p{Surrogate}\u{fdd0}-\u{fdef}\u{fffe}\u{ffff}]/gu;
/** Of the format characters, those that are seen (Arabic number signs) and the joiner inside an emoji stay. */
const INVISIBLE =
  /(?![\u{600}-\u{605}\u{6dd}\u{70f}\u{890}\u{891}\u{8e2}])(?:\p{Cf}|\u{34f}|\u{115f}|\u{1160}|\u{3164}|\u{ffa0})/gu;
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f})$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;
const ZERO_WIDTH_JOINER = '\u200d';

function dropInvisible(text: string): string {
  return text.replace(NO_TEXT, '').replace(INVISIBLE, (character, ...rest) => {
    if (character !== ZERO_WIDTH_JOINER) return '';
    const [at, whole] = rest as [number, string];
    const joins =
      EMOJI_BEFORE.test(whole.slice(Math.max(0, at - 2), at)) &&
      EMOJI_AFTER.test(whole.slice(at + 1, at + 3));
    return joins ? character : '';
  });
}

/** At most `longest` code points, the last of them '…' where something was cut. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** Nothing longer than this is worth cleaning before it is cut: a page may hold megabytes. */
const GENEROUS = 4;

/** One line of plain text: control, zero-width and bidi characters gone, white space folded, at most `longest` code points. */
export function plainText(text: string, longest: number): string {
  const bounded = text.slice(0, GENEROUS * longest + 1000);
  const folded = dropInvisible(bounded.replace(/[\p{Cc}\s]+/gu, ' '));
  return shorten(folded.replace(/ {2,}/g, ' ').trim(), longest);
}

/** As `plainText`, with line breaks kept: LF, at most one blank line in a row. */
export function plainLines(text: string, longest: number): string {
  const bounded = text.slice(0, GENEROUS * longest + 1000);
  const lines = bounded.split(/\r\n|[\n\r\u2028\u2029]/).map(line => plainText(line, longest));
  return shorten(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    longest,
  );
}
