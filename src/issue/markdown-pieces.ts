/**
 * Markdown in pieces that a parser reads in bounded time. What brackets, quotes and lists cost grows with the square or
 * the cube of their length: 100 kB of '1. ' would take minutes, in pieces it takes none.
 */

/** More than any paragraph that somebody wrote. */
const LONGEST = 2000;
/** Quotes and lists in each other, deeper than anybody writes: of no matter for the words, and dear to parse. */
const DEEP = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){9,}/gm;

/** The pieces in order, cut at blank lines, else at white space; nothing but white space and deep nesting is dropped. */
export function piecesOf(markdown: string): string[] {
  const flat = markdown.replace(DEEP, '');
  if (flat.trim() === '') return [];
  if (flat.length <= LONGEST) return [flat];
  const pieces: string[] = [];
  let piece = '';
  for (const block of flat.split(/\n[ \t\r]*\n/).flatMap(cut)) {
    if (piece.length + block.length > LONGEST) {
      pieces.push(piece);
      piece = '';
    }
    piece += `${block}\n\n`;
  }
  // A cut may put what stood in the middle of a line at its beginning.
  return [...pieces, piece].map(text => text.replace(DEEP, '')).filter(text => text.trim() !== '');
}

function cut(block: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (block.length - from > LONGEST) {
    const space = block.slice(from, from + LONGEST).search(/\s\S*$/);
    const to = from + (space > 0 ? space : LONGEST);
    pieces.push(block.slice(from, to));
    from = to;
  }
  return [...pieces, block.slice(from)];
}
