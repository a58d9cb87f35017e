/**
 * The author's Markdown, fit to stand inside an issue: it stays as typed, except what would run (raw HTML, odd schemes),
 * what would pass for a part of the issue (headings, TODO lines, definitions), and what would not end (an open fence).
 */

import { applyEdits } from './notes/edits.ts';
import { gatherEdits } from './notes/gather.ts';
import { escapeMarks } from './notes/marks.ts';
import { parseNote } from './notes/parse.ts';
import { isRisky, tooDear } from './notes/risk.ts';
import { safeText } from './safe-text.ts';

/** Between two renderings of an issue one note has changed. */
const REMEMBERED = 3000;
const remembered = new Map<string, string>();

/** Markdown → Markdown. Blocks that follow it after a blank line are never taken in. Idempotent; linear in its length. */
export function safeNotes(note: string): string {
  const known = remembered.get(note);
  if (known !== undefined) return known;
  const safe = makeSafe(cleanNote(note));
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(note, safe);
  return safe;
}

/** LF only; without control characters, lone surrogates, and blank lines around it. */
const cleanNote = (note: string): string =>
  trimmed(
    note
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/(?![\n\t])\p{Cc}|[\p{Surrogate}\u{fdd0}-\u{fdef}\u{fffe}\u{ffff}]/gu, ''),
  );

/** Indentation of the first line means something. */
const trimmed = (note: string): string => note.replace(/^(?:[ \t]*\n)+/, '').trimEnd();

/** Characters of one note that may be parsed: Markdown parsers take quadratic time on hostile text. */
const BUDGET = 10_000;

function makeSafe(note: string): string {
  if (!isRisky(note)) return escapeMarks(note);
  if (!tooDear(note)) return escaped(note);
  let left = BUDGET;
  return note
    .split(/\n(?:[ \t]*\n)+/)
    .map(block => {
      const part = block.trim();
      if (!isRisky(part)) return escapeMarks(part);
      left -= part.length;
      return tooDear(part) || left < 0 ? asPlainText(part) : escaped(part);
    })
    .join('\n\n');
}

const asPlainText = (note: string): string => note.split('\n').map(safeText).join('\n');

/** Bold lines made of headings may pass for TODO lines in turn: until nothing changes. */
function escaped(note: string): string {
  let text = escapeMarks(note);
  for (let round = 0; round < 4; round += 1) {
    const next = escapeMarks(edited(text));
    if (next === text) return text;
    text = next;
  }
  return asPlainText(note);
}

const edited = (note: string): string => trimmed(applyEdits(note, gatherEdits(parseNote(note), note)));
