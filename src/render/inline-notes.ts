/** The author's Markdown on one line: after a link, in a heading, in a cell of a table. */

import { applyEdits } from './notes/edits.ts';
import { gatherEdits } from './notes/gather.ts';
import { parseNote } from './notes/parse.ts';
import { canBeParsed, canBeRead, fullBudget, isRisky } from './notes/risk.ts';
import { safeText } from './safe-text.ts';

/** A word before the text, so that no block begins with it: what would be a list or a heading is text in the middle of a line. */
const LEAD = 'x ';

/** In a cell of a table pipes are escaped, in code too. */
export function inlineNotes(note: string, inCell = false): string {
  const line = note
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Surrogate}\u{fdd0}-\u{fdef}\u{fffe}\u{ffff}]/gu, '')
    .trim();
  const safe = makeSafe(line);
  return inCell ? safe.replace(/\\.|\|/gu, found => (found === '|' ? '\\|' : found)) : safe;
}

function makeSafe(line: string): string {
  const budget = fullBudget();
  if (!canBeRead(line, budget)) return safeText(line);
  if (!isRisky(line)) return line;
  if (!canBeParsed(line, budget)) return safeText(line);
  const source = LEAD + line;
  return applyEdits(source, gatherEdits(parseNote(source), source))
    .slice(LEAD.length)
    .trim();
}
