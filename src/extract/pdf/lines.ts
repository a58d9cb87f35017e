/** Lines of a PDF page, put together from the pieces that pdf.js finds: what is printed in one row, at one size. */

/** The part of pdf.js' TextItem that is used. `transform` is [a, b, c, d, x, y], y counted from the page's foot. */
export interface TextPiece {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

export interface Line {
  text: string;
  /** Height of its letters in points: the most of it by number of characters. */
  size: number;
  font: string;
  /** Left end, right end, and baseline counted from the page's foot. */
  x: number;
  right: number;
  y: number;
}

interface Piece {
  text: string;
  size: number;
  font: string;
  x: number;
  right: number;
  y: number;
}

/** A page that is dense with print has some 2,000. */
const MOST_PIECES = 10_000;

/** Rows top to bottom, each left to right. A wide gap, as between columns, ends a line; raised marks stay in theirs. */
export function linesOf(items: readonly TextPiece[]): Line[] {
  const pieces = items.slice(0, MOST_PIECES).flatMap(pieceOf);
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const current = lines.at(-1);
    if (current && continues(current, piece)) current.push(piece);
    else lines.push([piece]);
  }
  return lines
    .map(lineOf)
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.y - a.y || a.x - b.x);
}

function pieceOf({ str, transform, width, height, fontName }: TextPiece): Piece[] {
  const [, b = 0, , d = 0, x = 0, y = 0] = transform;
  const size = Math.abs(d) || height;
  const turned = Math.abs(b) > 0.1;
  return str.trim() === '' || turned || size < 1
    ? []
    : [{ text: str, size, font: fontName, x, right: x + width, y }];
}

function continues(line: readonly Piece[], piece: Piece): boolean {
  const last = line.at(-1) as Piece;
  const size = Math.max(...line.map(part => part.size));
  const sameRow = Math.abs(piece.y - (line[0] as Piece).y) < size * 0.6;
  const gap = piece.x - last.right;
  return sameRow && gap > -size && gap < size * 2.5;
}

function lineOf(pieces: Piece[]): Line {
  const first = pieces[0] as Piece;
  let text = '';
  let end = first.x;
  for (const piece of pieces) {
    const apart = piece.x - end > piece.size * 0.15;
    text +=
      apart && text !== '' && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ` ${piece.text}` : piece.text;
    end = piece.right;
  }
  const main = pieces.reduce((most, piece) =>
    piece.text.length * piece.size > most.text.length * most.size ? piece : most,
  );
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    size: Math.round(main.size * 10) / 10,
    font: main.font,
    x: first.x,
    right: end,
    y: main.y,
  };
}
