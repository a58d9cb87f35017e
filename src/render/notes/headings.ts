/** Headings in a note become bold lines of their own, empty ones the signs that were typed: an issue has its own headings. */
import type { Heading, Nodes } from 'mdast';
import type { Edit } from './edits.ts';
import { endOf, startOf } from './parse.ts';

/** `parent`: the node that the heading stands in. */
export function headingEdits(node: Heading, parent: Nodes, source: string): Edit[] {
  const first = node.children[0];
  const last = node.children.at(-1);
  const start = startOf(node);
  const end = endOf(node);
  const before = blankBefore(node, parent, source);
  const after = blankAfter(end, source);
  if (!first || !last) return [...before, { at: start, insert: '\\' }, ...after];
  const contentEnd = endOf(last);
  const openEscape = /(?:^|[^\\])(?:\\\\)*\\$/.test(source.slice(start, contentEnd).slice(-100));
  return [
    ...before,
    { at: start, remove: startOf(first) - start, insert: '**' },
    { at: contentEnd, remove: end - contentEnd, insert: openEscape ? '\\**' : '**' },
    ...after,
  ];
}

/** The marks of strong text inside a heading, which is bold already. */
export function strongInHeading(node: Nodes): Edit[] {
  return [
    { at: startOf(node), remove: 2 },
    { at: endOf(node) - 2, remove: 2 },
  ];
}

const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;

/** A blank line that keeps the quotes of `prefix` open. */
const blankLine = (prefix: string): string => prefix.replace(/[^>]/g, ' ').trimEnd();

function blankBefore(node: Heading, parent: Nodes, source: string): Edit[] {
  const siblings = 'children' in parent ? (parent.children as Nodes[]) : [];
  const before = siblings[siblings.indexOf(node) - 1];
  const start = startOf(node);
  const line = lineStart(source, start);
  if (!before || before.type === 'heading' || line === 0) return [];
  const previous = source.slice(lineStart(source, line - 1), line - 1);
  if (isBlank(previous)) return [];
  return [{ at: line, insert: `${blankLine(source.slice(line, start))}\n` }];
}

/** An empty line between the block that ends here and one that follows on. */
export function blankAfter(end: number, source: string): Edit[] {
  const next = source.indexOf('\n', end) + 1;
  if (next === 0) return [];
  const [following = ''] = source.slice(next).split('\n', 1);
  if (isBlank(following)) return [];
  const here = /^[\s>]*/.exec(source.slice(lineStart(source, end), end))?.[0] ?? '';
  const there = /^[\s>]*/.exec(following)?.[0] ?? '';
  const prefix = quotes(here) < quotes(there) ? here : there;
  return [{ at: end, insert: `\n${blankLine(prefix)}` }];
}

const isBlank = (line: string): boolean => /^[\s>]*$/.test(line);
const quotes = (prefix: string): number => prefix.split('>').length;
