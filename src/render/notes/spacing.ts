/** The white space of a note: one empty line between blocks, none at the end of a line; no fence left open. */
import type { Code, Root } from 'mdast';
import type { Edit } from './edits.ts';
import { endOf, startOf } from './parse.ts';

/** Empty lines in code stay. */
export function spacingEdits(root: Root, source: string, code: readonly Code[]): Edit[] {
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
  return [...edits, ...closingFence(root, source)];
}

/** Without the spaces and tabs at its end; a regular expression would look at a long run of them again and again. */
export function withoutTrailing(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return line.slice(0, end);
}

const FENCE = /^(`{3,}|~{3,})/;

/** A fence that is open at the end of the note would take in the rest of the issue; one inside a quote or a list ends with it. */
function closingFence(root: Root, source: string): Edit[] {
  const last = root.children.at(-1);
  if (last?.type !== 'code') return [];
  const lines = source.slice(startOf(last), endOf(last)).split('\n');
  const fence = FENCE.exec(lines[0] ?? '')?.[1];
  if (fence === undefined || isIndented(last, lines[0] ?? '')) return [];
  const closing = lines.length > 1 ? (/^ {0,3}(`+|~+)[ \t]*$/.exec(lines.at(-1) ?? '')?.[1] ?? '') : '';
  if (closing.startsWith(fence)) return [];
  return [{ at: endOf(last), insert: `\n${fence}` }];
}

/** Indented code may begin with a line that looks like a fence; it has no info string, and that line is part of it. */
const isIndented = (code: Code, firstLine: string): boolean =>
  code.lang == null && code.value.split('\n', 1)[0]?.trimEnd() === firstLine.trimEnd();
