/** Code spans, where blocks begin inside them or a bare address runs into them. */
import type { InlineCode } from 'mdast';
import { isInAddress } from './addresses.ts';
import type { Edit } from './edits.ts';
import { endOf, startOf } from './parse.ts';

/** HTML blocks and footnotes take precedence over a code span that runs over several lines. */
const OPENS_BLOCK = /\n[\s>]*[<[]/;
const LINE_BREAK = /\n[ \t>]*/g;

export function codeSpanEdits(node: InlineCode, source: string): Edit[] {
  const start = startOf(node);
  const code = source.slice(start, endOf(node));
  const edits: Edit[] = [];
  if (code.includes('<') && isInAddress(source, start)) edits.push({ at: start, insert: ' ' });
  if (OPENS_BLOCK.test(code))
    for (const { 0: found, index } of code.matchAll(LINE_BREAK))
      edits.push({ at: start + index, remove: found.length, insert: ' ' });
  return edits;
}
