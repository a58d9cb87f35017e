/** Elements as editors take them: three ranks of headings, no line breaks within a block, struck-out text under the tag that all know. */
import type { Element, ElementContent, Text } from 'hast';
import { inertText } from '../inert.ts';

/** Lexical knows no `del`; below h3 editors have no headings. */
const RENAMED: Readonly<Record<string, string>> = { del: 's', h4: 'h3', h5: 'h3', h6: 'h3' };

/** What holds blocks and no text of its own. */
const CONTAINERS = new Set(['ul', 'ol', 'blockquote']);

export interface PlainOptions {
  /** Whether a first heading keeps its rank. */
  title: boolean;
  /** For editors, which read pasted text once more. */
  pasted: boolean;
}

/** Several blocks where a line break parted one. */
export const plainBlock = (element: Element, options: PlainOptions): Element[] =>
  partedAtBreaks(plainElement(element, options));

function plainElement(element: Element, options: PlainOptions): Element {
  const { tagName } = element;
  const name = RENAMED[tagName] ?? (tagName === 'h1' && !options.title ? 'h2' : tagName);
  if (name === 'pre') return { ...element, children: element.children.map(child => inCode(child, options)) };
  const children = element.children
    .filter(child => !(CONTAINERS.has(name) && child.type === 'text' && child.value.trim() === ''))
    .flatMap((child): ElementContent[] => {
      if (child.type === 'text') return [asText(child, element, options)];
      if (child.type !== 'element') return [];
      return name === 'blockquote' || name === 'li'
        ? partedAtBreaks(plainElement(child, options))
        : [plainElement(child, options)];
    });
  return name === 'li' ? item({ ...element, children }) : { ...element, tagName: name, children };
}

/** A line's end inside a paragraph is a space to every reader. */
function asText({ value }: Text, { tagName, properties }: Element, { pasted }: PlainOptions): Text {
  const text = value.replace(/\s*\n\s*/g, ' ');
  // A link that shows its own address may be found again.
  const isAddress = tagName === 'a' && properties.href === text;
  return { type: 'text', value: isAddress || !pasted ? text : inertText(text, tagName !== 'code') };
}

function inCode(child: ElementContent, options: PlainOptions): ElementContent {
  if (child.type === 'text')
    return options.pasted ? { ...child, value: inertText(child.value, false) } : child;
  if (child.type !== 'element') return child;
  return { ...child, children: child.children.map(each => inCode(each, options)) };
}

const isBreak = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'br';

const paragraph = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: trimmed(children),
});

/** A paragraph that breaks its lines is as many paragraphs; in a heading a break is a space. */
function partedAtBreaks(element: Element): Element[] {
  if (!element.children.some(isBreak)) return [element];
  if (element.tagName === 'p') return split(element.children).map(paragraph);
  const children = element.children.map(child => (isBreak(child) ? SPACE : child));
  return [{ ...element, children }];
}

const BLOCKS = new Set(['ul', 'ol', 'blockquote', 'pre', 'p', 'h1', 'h2', 'h3', 'hr']);
const isBlock = (node: ElementContent): boolean => node.type === 'element' && BLOCKS.has(node.tagName);

/** An item whose own text breaks its lines has paragraphs; what is nested in it, and text behind that, follows them. */
function item(element: Element): Element {
  const first = element.children.findIndex(isBlock);
  const end = first < 0 ? element.children.length : first;
  const own = trimmed(element.children.slice(0, end));
  const nested = inBlocks(element.children.slice(end));
  return { ...element, children: [...(own.some(isBreak) ? split(own).map(paragraph) : own), ...nested] };
}

/** Text that stands between blocks, as in a list without empty lines, as paragraphs. */
function inBlocks(children: readonly ElementContent[]): ElementContent[] {
  const runs: ElementContent[][] = [];
  for (const [at, child] of children.entries()) {
    const before = children[at - 1];
    if (isBlock(child) || !before || isBlock(before)) runs.push([child]);
    else runs.at(-1)?.push(child);
  }
  return runs.flatMap(run => (run.every(isBlock) ? run : split(trimmed(run)).map(paragraph)));
}

const SPACE: Text = { type: 'text', value: ' ' };

function split(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isBreak(child)) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.filter(line => line.length > 0);
}

/** Without white space at its ends. */
function trimmed(children: readonly ElementContent[]): ElementContent[] {
  return children
    .map((child, at): ElementContent => {
      if (child.type !== 'text') return child;
      const start = at === 0 ? child.value.trimStart() : child.value;
      return { ...child, value: at === children.length - 1 ? start.trimEnd() : start };
    })
    .filter(child => child.type !== 'text' || child.value !== '');
}
