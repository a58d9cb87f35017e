/**
 * The author's Markdown, fit to stand inside an issue: it stays as typed, except what would run (raw HTML, odd schemes),
 * what would pass for a part of the issue (headings, TODO lines, definitions), and what would not end (an open fence).
 */

import { applyEdits } from './notes/edits.ts';
import { gatherEdits } from './notes/gather.ts';
import { escapeMarks } from './notes/marks.ts';
import { parseNote } from './notes/parse.ts';
import { canBeParsed, canBeRead, fullBudget, isRisky } from './notes/risk.ts';
import { withoutTrailing } from './notes/spacing.ts';
import { safeText } from './safe-text.ts';

/** Between two renderings of an issue one note has changed. */
const REMEMBERED = 3000;
const remembered = new Map<string, string>();

/** Markdown → Markdown. Blocks that follow it after a blank line are never taken in. Linear in its length. */
export function safeNotes(note: string): string {
  const known = remembered.get(note);
  if (known !== undefined) return known;
  const safe = makeSafe(cleanNote(note));
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(note, safe);
  return safe;
}

/** LF only; without control characters, lone surrogates, blanks at the end of lines, and empty lines around it. */
const cleanNote = (note: string): string =>
  trimmed(
    note
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/(?![\n\t])\p{Cc}|[\p{Surrogate}\u{feff}\u{fdd0}-\u{fdef}\u{fffe}\u{ffff}]/gu, '')
      .split('\n')
      .map(cleanEnd)
      .join('\n'),
  );

/** Two spaces after a text are a hard break, and stay for now. */
function cleanEnd(line: string): string {
  const kept = withoutTrailing(line);
  return line.endsWith('  ') && /[^\s>#.)+*\d-]/.test(kept) ? `${kept}  ` : kept;
}

/** Indentation of the first line means something. */
const trimmed = (note: string): string => note.replace(/^(?:[ \t]*\n)+/, '').trimEnd();

/** A note that is too much for a parser in one piece is taken block by block, and what is too much still becomes plain text. */
function makeSafe(note: string): string {
  const budget = fullBudget();
  if (canBeRead(note, budget) && (!isRisky(note) || canBeParsed(note, budget))) return blockSafe(note);
  const left = fullBudget();
  return note
    .split(/\n(?:[ \t]*\n)+/)
    .map(block => block.trim())
    .map(block => {
      const readable = canBeRead(block, left) && (!isRisky(block) || canBeParsed(block, left));
      return readable ? blockSafe(block) : asPlainText(block);
    })
    .join('\n\n');
}

const blockSafe = (note: string): string => (isRisky(note) ? escaped(note) : escapeMarks(note));

const asPlainText = (note: string): string => note.split('\n').map(safeText).join('\n');

/** A change may call for another: a bold line made of a heading may pass for a TODO line, text made of an item opens what stood in it. */
function escaped(note: string): string {
  let text = escapeMarks(note);
  for (let round = 0; round < 4; round += 1) {
    const before = text;
    text = escapeMarks(edited(before));
    if (text === before) return text;
  }
  return asPlainText(note);
}

const edited = (note: string): string =>
  trimmed(
    applyEdits(note, gatherEdits(parseNote(note), note))
      .split('\n')
      .map(withoutTrailing)
      .join('\n'),
  );
