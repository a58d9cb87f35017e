/** How a template's `{{ … }}` prints: plain text escaped, addresses encoded, notes set apart for layout.ts. */
import { addressCode, isLinkable, safeAddress } from './safe-link.ts';
import { safeText } from './safe-text.ts';
import { AddressValue, CapturedValue, NotesValue, textOf } from './values.ts';

/** Noncharacters: no data holds them, since all that is printed loses them first. Between them stands Markdown not yet laid out. */
export const OPEN = '\u{fdd0}';
export const CLOSE = '\u{fdd1}';

/** These, and those of gap-marks.ts. */
const MARKS = /[\u{fdd0}-\u{fdd3}]/gu;

/** A text that cannot pass for marks of ours: one that opens and does not close would take in the rest of the draft. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** The default for every output that no filter has marked raw. */
export function print(value: unknown): string {
  if (value instanceof CapturedValue) return value.valueOf();
  if (value instanceof NotesValue) return setApart(value.valueOf());
  if (value instanceof AddressValue) return printAddress(value.valueOf());
  return safeText(textOf(value));
}

const setApart = (markdown: string): string =>
  markdown.trim() === '' ? '' : `${OPEN}${withoutMarks(markdown)}${CLOSE}`;

/** In a link's destination the code is a harmless relative address. */
const printAddress = (address: string): string =>
  isLinkable(address) ? safeAddress(address) : addressCode(address);
