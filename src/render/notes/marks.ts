/** Lines of a note that would pass for Clipsheet's own: TODO and CHECK lines, the draft check and its comments. */

const QUOTED_MARK = /^(\s*)(?=>[\s>]*(?:[-*+]\s+)?(?:\*\*|__)(?:(?:TODO|CHECK)\(|Draft check:))/;
const COMMENT = /^(\s*)(?=<!--\s*\/?draft-check)/i;
const WORTH_A_LOOK = /TODO\(|CHECK\(|draft.check/i;

/** Their first character escaped, in code too: whoever counts lines must not count these. */
export function escapeMarks(note: string): string {
  if (!WORTH_A_LOOK.test(note)) return note;
  return note
    .split('\n')
    .map(line => line.replace(QUOTED_MARK, '$1\\').replace(COMMENT, '$1\\'))
    .join('\n');
}
