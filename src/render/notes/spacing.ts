/** The white space of a note: one empty line between blocks, none at the end of a line. */
import type { Code } from 'mdast';
import type { Edit } from './edits.ts';
import { endOf, startOf } from './parse.ts';

/** Empty lines in code stay. */
export function spacingEdits(source: string, code: readonly Code[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let blankBefore = false;
  for (const line of source.split('\n')) {
    const blank = line === '';
    if (blank && blankBefore && !code.some(node => at > startOf(node) && at < endOf(node)))
      edits.push({ at: at - 1, remove: 1 });
    blankBefore = blank;
    at += line.length + 1;
  }
  return edits;
}

/** Without the spaces and tabs at its end; a regular expression would look at a long run of them again and again. */
export function withoutTrailing(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return line.slice(0, end);
}
