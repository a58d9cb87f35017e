/** Characters in a note's running text that would be markup once HTML and definitions count again. */
import type { Text } from 'mdast';
import { isInAddress } from './addresses.ts';
import type { Edit } from './edits.ts';
import { endOf, startOf } from './parse.ts';

/** A backslash pair, or a character that may need one. */
const CANDIDATES = /\\[\s\S]|[<[\]*]/g;
const OPENS_HTML = /[a-z/!?]/i;

/** At the start of a line: a reference or footnote definition; an HTML block; what only some readers take for a heading. */
const LINE_START = /^(?:\[[^\n]*\]:|#{1,6}(?=\s|$)|[-=]+\s*$|<[a-z/!?])/i;

const BOX = /^\[[ \txX]\]/;

/** Quotes and indentation; also bullets and numbers that only some readers take for lists within lists. */
const CONTAINERS = /^(?:[\s>]|(?:[-+*]|\d{1,9}[.)])(?=\s))+/;

export interface TextContext {
  /** Every bracket is escaped: a link near by is being taken apart, and its neighbours must not make a new one. */
  brackets: boolean;
  /** The text stands in a heading, which becomes bold. */
  inHeading: boolean;
  /** A line begins with it. */
  opensLine: boolean;
  /** It stands in a list, where a box makes a task of it. */
  inList: boolean;
  /** It opens a paragraph that holds ']:' somewhere. */
  maybeDefinition: boolean;
}

const escapeAt = (at: number): Edit => ({ at, insert: '\\' });

export function textEdits(node: Text, source: string, context: TextContext): Edit[] {
  const start = startOf(node);
  const text = source.slice(start, endOf(node));
  // What stands behind the text may make markup of its last character: '<' before an image is '<!'.
  const edits = lineEdits(start, text + source.charAt(endOf(node)), context);
  const lastClosing = source.lastIndexOf('>');
  for (const { 0: found, index } of text.matchAll(CANDIDATES)) {
    const at = start + index;
    const inAddress = isInAddress(source, at);
    if (found === '<' && OPENS_HTML.test(source.charAt(at + 1)) && lastClosing > at)
      edits.push(inAddress ? { at, insert: ' \\' } : escapeAt(at));
    else if (found === '\\<' && inAddress) edits.push({ at, insert: ' ' });
    else if (!inAddress && needsEscape(found, at, source, context)) edits.push(escapeAt(at));
  }
  if (context.maybeDefinition && text.startsWith('[')) edits.push(escapeAt(start));
  return unique(edits);
}

function needsEscape(found: string, at: number, source: string, context: TextContext): boolean {
  if (found === '*') return context.inHeading;
  if (found === '[') return context.brackets;
  return found === ']' && (context.brackets || source.charAt(at + 1) === '(');
}

/** Each line of the text, without the marks of the quotes and the indentation of the lists that it stands in. */
function lineEdits(start: number, text: string, { opensLine, inList }: TextContext): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const content = line.replace(CONTAINERS, '');
    const first = start + at + line.length - content.length;
    const opens = LINE_START.test(content) || (!inList && BOX.test(content));
    if ((at > 0 || opensLine) && opens) edits.push(escapeAt(first));
    at += line.length + 1;
  }
  return edits;
}

function unique(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map(edit => [edit.at, edit])).values()];
}
