/**
 * The last step: puts the author's notes into what a template printed, and tidies the white space of the template.
 * A note's further lines take on the quotes and indentation of the line that it stands on, and a note that begins with a
 * list, code, a quote or a table starts below its label.
 */
import { withoutGapMarks } from './gap-marks.ts';
import { inlineNotes } from './inline-notes.ts';
import { withoutTrailing } from './notes/spacing.ts';
import { CLOSE, OPEN } from './output.ts';
import { safeNotes } from './safe-notes.ts';

const SET_APART = /\u{fdd0}([^\u{fdd0}\u{fdd1}]*)\u{fdd1}/gu;
const SLOT = /\u{fdd0}(\d{1,9})\u{fdd1}/gu;
const STRAY = /[\u{fdd0}\u{fdd1}]/gu;

/** One blank line between blocks, no trailing spaces, one line feed at the end. */
export const layOut = (printed: string): string => withNotes(printed, tidy);

/** As `layOut`, for what is one note itself: a break at the end of its lines and empty lines in its code are the author's. */
export const layOutNote = (printed: string): string => withNotes(printed, text => text);

/** `tidied`: what becomes of the white space around the notes. */
function withNotes(printed: string, tidied: (text: string) => string): string {
  const notes: string[] = [];
  const slotted = withoutGapMarks(printed).replace(
    SET_APART,
    (_, note: string) => `${OPEN}${notes.push(note) - 1}${CLOSE}`,
  );
  const lines = tidied(slotted).split('\n');
  const text = lines.map(line => place(line, notes)).join('\n');
  return `${text.replace(STRAY, '').trim()}\n`;
}

function tidy(text: string): string {
  const lines = text.split(/\r\n?|\n/).map(withoutTrailing);
  return lines.filter((line, at) => line !== '' || lines[at - 1] !== '').join('\n');
}

/** The quotes and bullets that a line begins with. */
const CONTAINERS = /^(?: *(?:>|[-*+](?= )|\d{1,9}[.)](?= )))* */;
const ONE_LINE = /^#{1,6} |^\|/;

function place(line: string, notes: readonly string[]): string {
  const open = line.indexOf(OPEN);
  if (open < 0) return line;
  const before = line.slice(0, open);
  const prefix = CONTAINERS.exec(before)?.[0] ?? '';
  const label = before.slice(prefix.length);
  const alone = line.indexOf(CLOSE) === line.length - 1;
  const noteOf = (slot: string): string => notes[Number(slot)] ?? '';
  if (!alone || ONE_LINE.test(label))
    return line.replace(SLOT, (_, slot: string) => inlineNotes(noteOf(slot), label.startsWith('|')));
  const note = safeNotes(noteOf(line.slice(open + OPEN.length, -CLOSE.length)));
  return indent(label === '' || beginsWithParagraph(note) ? joined(label, note) : below(label, note), prefix);
}

const joined = (label: string, note: string): string => (label === '' ? note : label + note.trimStart());
const below = (label: string, note: string): string => `${withoutTrailing(label)}\n\n${note}`;

function indent(text: string, prefix: string): string {
  if (prefix === '') return text;
  const next = prefix.replace(/[^>]/g, ' ');
  return text
    .split('\n')
    .map((line, at) => withoutTrailing((at === 0 ? prefix : next) + withoutTabs(line)))
    .join('\n');
}

const INDENTATION = /^(?:[\s>]|(?:[-*+]|\d{1,9}[.)])(?=\s))+/;

/** A tab reaches to the next of columns 4, 8 …, and so would be shorter behind a prefix: code would be text. */
function withoutTabs(line: string): string {
  if (!line.includes('\t')) return line;
  return line.replace(INDENTATION, indentation => {
    let column = 0;
    return indentation.replace(/\t|[^\t]+/g, piece => {
      const spaces = piece === '\t' ? ' '.repeat(4 - (column % 4)) : piece;
      column += spaces.length;
      return spaces;
    });
  });
}

const OTHER_BLOCK = /^(?: {4}| *\t| {0,3}(?:>|[-*+](?:\s|$)|\d{1,9}[.)](?:\s|$)|`{3}|~{3}|[-*_ \t]+$))/;
const DELIMITER_ROW = /^[|:\- \t]+$/;

function beginsWithParagraph(note: string): boolean {
  const [first = '', second = ''] = note.split('\n', 2);
  return !OTHER_BLOCK.test(first) && !(DELIMITER_ROW.test(second) && second.includes('-'));
}
