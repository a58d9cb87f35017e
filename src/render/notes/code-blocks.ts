/** Code blocks: an open fence would take in the rest of the issue; indented code is read as text by some where it follows a list. */
import type { Code, Nodes, Root } from 'mdast';
import type { Edit } from './edits.ts';
import { endOf, startOf } from './parse.ts';

const FENCE = /^(`{3,}|~{3,})/;

/** Blocks inside a quote or a list end with it, and stay as they are. */
export const codeBlockEdits = (root: Root, source: string): Edit[] =>
  root.children.flatMap((node, at) => {
    if (node.type !== 'code') return [];
    const lines = source.slice(startOf(node), endOf(node)).split('\n');
    const fence = FENCE.exec(lines[0] ?? '')?.[1];
    if (fence === undefined || isIndented(node, lines[0] ?? ''))
      return fenced(node, root.children[at - 1], source);
    return at === root.children.length - 1 ? closing(node, fence, lines) : [];
  });

/** Indented code may begin with a line that looks like a fence; it has no info string, and that line is part of it. */
const isIndented = (code: Code, firstLine: string): boolean =>
  code.lang == null && code.value.split('\n', 1)[0]?.trimEnd() === firstLine.trimEnd();

function closing(code: Code, fence: string, lines: readonly string[]): Edit[] {
  const last = lines.length > 1 ? (/^ {0,3}(`+|~+)[ \t]*$/.exec(lines.at(-1) ?? '')?.[1] ?? '') : '';
  return last.startsWith(fence) ? [] : [{ at: endOf(code), insert: `\n${fence}` }];
}

/** Indented code that would be HTML as text, or follows on another block, between fences. A heading before it brings its own empty line. */
function fenced(code: Code, previous: Nodes | undefined, source: string): Edit[] {
  const runs = (code.value.match(/`{3,}/g) ?? []).map(run => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  const at = source.lastIndexOf('\n', startOf(code) - 1) + 1;
  const isApart = at === 0 || previous?.type === 'heading' || source.charAt(at - 2) === '\n';
  if (isApart && !/<[a-z/!?]/i.test(code.value)) return [];
  const insert = `${isApart ? '' : '\n'}${fence}\n${code.value}\n${fence}`;
  return [{ at, remove: endOf(code) - at, insert }];
}
