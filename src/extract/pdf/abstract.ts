/** The abstract of a PDF: what follows the word on its first page, up to the next heading. */
import type { Line } from './lines.ts';
import { joined, readable } from './text.ts';

const START = /^(?:abstract|summary)\s*[.:—–-]*\s*/iu;
const END =
  /^(?:keywords?|key words|index terms|categories|general terms|ccs concepts|(?:\d|I+)\.?\s+\p{L}|introduction\b)/iu;
const LONGEST = 5000;
/** Shorter than this it is a heading in a table of contents, not an abstract. */
const SHORTEST = 80;

/** Undefined where the page shows none. */
export function abstractOf(lines: readonly Line[]): string | undefined {
  const at = lines.findIndex(({ text }) => START.test(text));
  const heading = lines[at];
  if (!heading) return undefined;
  const rest = heading.text.replace(START, '');
  const body = lines.slice(at + 1);
  const first = rest === '' ? body.find(line => inColumn(line, heading)) : heading;
  if (!first) return undefined;
  const texts = rest === '' ? [] : [rest];
  for (const line of body) {
    if (END.test(line.text)) break;
    if (Math.abs(line.size - first.size) < 1 && inColumn(line, first)) texts.push(line.text);
  }
  const text = readable(joined(texts)).slice(0, LONGEST);
  return text.length < SHORTEST ? undefined : text;
}

const inColumn = (line: Line, of: Line): boolean => line.x < of.right && of.x < line.right;
