/** A draft as the list of its blocks, each with what it is for: what a reader sees, what waits for the author, what only names what follows. */
import type { Element } from 'hast';
import type { Code, Nodes, Root, RootContent } from 'mdast';
import { elementsOf, parseDraft } from '../html.ts';
import { splitAtHeadings } from '../markdown-chunks.ts';
import { withArrow } from './alone.ts';

/** `label`: a bold line that ends in a colon and names the block after it. */
export type Role = 'heading' | 'label' | 'todo' | 'text';

export interface Block {
  role: Role;
  /** Of a heading, 1 to 6; else 0. */
  depth: number;
  /** Its lines. */
  markdown: string;
  /** Sanitised, with pictures; none where it is a comment. Do not change them, since they are used again. */
  elements: readonly Element[];
  /** Whether a link or a picture is in it. */
  leadsOn: boolean;
}

/** As outline.md defines it; in notes such a line has its first character escaped, so that it is no quote. */
const TODO_LINE = /^> \*\*TODO\([a-z]+\):\*\* /;

/** Between two previews of an issue one story has changed. */
const REMEMBERED = 1000;
const remembered = new Map<string, readonly Block[]>();

/** No address is alone on its line. Not for Markdown with reference definitions. */
export function blocksOf(markdown: string): Block[] {
  return splitAtHeadings(markdown).flatMap(chunk => {
    const known = remembered.get(chunk) ?? readChunk(chunk);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(chunk, known);
    return known;
  });
}

function readChunk(chunk: string): Block[] {
  const apart = todosApart(chunk);
  const root = parseDraft(apart);
  const source = withArrows(apart, root);
  const lines = source.split('\n');
  return (source === apart ? root : parseDraft(source)).children.map(node => blockOf(node, lines));
}

/** Two TODO lines in a row would be one quote. */
const todosApart = (chunk: string): string =>
  chunk
    .split('\n')
    .flatMap((line, at, all) => (TODO_LINE.test(line) && all[at - 1]?.startsWith('>') ? ['', line] : [line]))
    .join('\n');

function withArrows(source: string, root: Root): string {
  const code = new Set(codeIn(root).flatMap(linesOf));
  return source
    .split('\n')
    .map((line, at) => (code.has(at) ? line : withArrow(line)))
    .join('\n');
}

/** Without recursion: quotes and lists may be nested deep. */
function codeIn(root: Root): Code[] {
  const found: Code[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'code') found.push(node);
    else if ('children' in node) stack.push(...node.children);
  }
  return found;
}

/** Numbers of the lines that a node stands on, from 0. */
function linesOf({ position }: Nodes): number[] {
  if (!position) return [];
  const { start, end } = position;
  return Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line - 1 + at);
}

function blockOf(node: RootContent, lines: readonly string[]): Block {
  const own = linesOf(node).map(at => lines[at] ?? '');
  const elements = elementsOf({ type: 'root', children: [node] }, true);
  return {
    role: roleOf(node, own),
    depth: node.type === 'heading' ? node.depth : 0,
    markdown: own.join('\n'),
    elements,
    leadsOn: elements.some(leadsOn),
  };
}

function roleOf(node: RootContent, lines: readonly string[]): Role {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'blockquote' && TODO_LINE.test(lines[0] ?? '')) return 'todo';
  return node.type === 'paragraph' && isLabel(lines) ? 'label' : 'text';
}

/** No asterisk inside, escaped or not: a label that has one is taken for a text, and so stays. */
const isLabel = (lines: readonly string[]): boolean =>
  lines.length === 1 && /^\*\*[^*]+:\*\*$/.test(lines[0] ?? '');

const leadsOn = (element: Element): boolean =>
  element.tagName === 'a' ||
  element.tagName === 'img' ||
  element.children.some(child => child.type === 'element' && leadsOn(child));
