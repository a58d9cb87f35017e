/** A lone dash is an empty item to some readers; right under a line that is no item of its list, others underline that line. */
import type { List } from 'mdast';
import type { Edit } from './edits.ts';
import { startOf } from './parse.ts';

const QUOTES = /^[\s>]*$/;
const ITEM = /^[\s>]*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;

/** Dashes that become text, with those right under them, which would underline that text in turn. */
export function emptyItemEdits(list: List, source: string): Edit[] {
  const edits: Edit[] = [];
  let underText = false;
  for (const [index, { position }] of list.children.entries()) {
    const at = position?.start.offset ?? startOf(list);
    const above = lineAbove(source, at);
    const isLone = isLoneDash(source, at);
    underText = isLone && !QUOTES.test(above) && (underText || index === 0 || !ITEM.test(above));
    if (underText) edits.push({ at, insert: '\\' });
  }
  return edits;
}

function isLoneDash(source: string, at: number): boolean {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const end = source.indexOf('\n', at);
  return QUOTES.test(source.slice(start, at)) && source.slice(at, end < 0 ? undefined : end).trim() === '-';
}

function lineAbove(source: string, at: number): string {
  const end = source.lastIndexOf('\n', at - 1);
  return end < 0 ? '' : source.slice(source.lastIndexOf('\n', end - 1) + 1, end);
}
