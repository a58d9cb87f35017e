/**
 * The page as lines of text around its headline, as a reader meets them: bylines, datelines, labelled facts and
 * abstracts stand there on pages that say nothing in their markup.
 */
import { firstChildOf, parentOf, siblingOf, tagOf } from '../dom.ts';
import { clean } from '../text/clean.ts';
import type { Elsewhere } from './regions.ts';
import { BLOCKS, isHidden, UNSEEN } from './visible.ts';

export interface Line {
  readonly text: string;
  /** The element that holds the start of the line. */
  readonly element: Element;
  readonly heading: boolean;
}

const NODE_LIMIT = 2500;
const LINE_LIMIT = 100;

/** The first `most` lines; what lies behind them is not read before somebody asks. */
export type Lines = (most?: number) => readonly Line[];

/** Lines after `anchor`, in document order; text of asides and navigation is left out. */
export const linesAfter = (anchor: Element, elsewhere: Elsewhere): Lines =>
  linesOf(
    next(anchor, () => {}),
    elsewhere,
  );

export const linesFrom = (root: Element | undefined, elsewhere: Elsewhere): Lines =>
  linesOf(root ? firstChildOf(root) : null, elsewhere);

function linesOf(start: Node | null, isElsewhere: Elsewhere): Lines {
  const lines: Line[] = [];
  let parts: string[] = [];
  let owner: Element | undefined;
  const flush = (): void => {
    const text = owner ? clean(parts.join(''), 3000) : '';
    if (text && owner) lines.push({ text, element: owner, heading: /^h[1-6]$/.test(tagOf(owner)) });
    parts = [];
    owner = undefined;
  };
  let node = start;
  let seen = 0;
  const read = (at: Node): void => {
    if (at instanceof Text) {
      const text = at.data.slice(0, 3000);
      if (!owner && text.trim()) owner = parentOf(at);
      if (owner) parts.push(text);
      node = next(at, flush);
    } else if (at instanceof Element) {
      const tag = tagOf(at);
      if (UNSEEN.has(tag) || isHidden(at) || isElsewhere(at)) {
        node = next(at, flush);
        return;
      }
      if (BLOCKS.has(tag)) flush();
      node = firstChildOf(at) ?? next(at, flush);
    } else {
      node = next(at, flush);
    }
  };
  return (most = LINE_LIMIT) => {
    const wanted = Math.min(most, LINE_LIMIT);
    for (; node && seen < NODE_LIMIT && lines.length < wanted; seen++) read(node);
    if (!node || seen >= NODE_LIMIT) flush();
    return lines.slice(0, wanted);
  };
}

/** Each line with the one that follows it and its place: who finds what he seeks leaves the rest unread. */
export function* eachLine(lines: Lines): Generator<[line: Line, following: Line | undefined, at: number]> {
  for (let at = 0; ; at++) {
    const [line, following] = lines(at + 2).slice(at);
    if (!line) return;
    yield [line, following, at];
  }
}

/** The node after `node` and all it holds; blocks that end on the way end their line. */
function next(node: Node, ended: () => void): Node | null {
  let at: Node | null = node;
  while (at) {
    if (at instanceof Element && BLOCKS.has(tagOf(at))) ended();
    const sibling = siblingOf(at);
    if (sibling) return sibling;
    at = parentOf(at) ?? null;
  }
  return null;
}

/** A few lines before `anchor` inside the same header block: dates and bylines may stand above a headline. */
export function linesBefore(anchor: Element, isElsewhere: Elsewhere, limit = 8): string[] {
  let block: Element | undefined = anchor;
  for (let level = 0; level < 3 && block; level++) {
    const outer: Element | undefined = parentOf(block);
    if (!outer || /^(?:body|html|main)$/.test(tagOf(outer))) break;
    block = outer;
  }
  if (!block || block === anchor) return [];
  const texts: string[] = [];
  const walk = (at: Node): boolean => {
    for (let child = firstChildOf(at); child; child = siblingOf(child)) {
      if (child === anchor) return true;
      if (child instanceof Text) {
        const text = clean(child.data, 300);
        if (text) texts.push(text);
      } else if (child instanceof Element && !UNSEEN.has(tagOf(child)) && !isElsewhere(child) && walk(child))
        return true;
      if (texts.length > 200) return true;
    }
    return false;
  };
  walk(block);
  return texts.slice(-limit);
}
