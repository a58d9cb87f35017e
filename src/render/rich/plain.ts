/** Elements as editors take them: three ranks of headings, no line breaks within a block, struck-out text under the tag that all know. */
import type { Element, ElementContent, Text } from 'hast';
import { inertText } from '../inert.ts';

/** Lexical knows no `del`; below h3 editors have no headings. */
const RENAMED: Readonly<Record<string, string>> = { del: 's', h4: 'h3', h5: 'h3', h6: 'h3' };

/** What holds blocks and no text of its own. */
const CONTAINERS = new Set(['ul', 'ol', 'blockquote']);

/** `title`: whether a first heading keeps its rank. Several blocks where a line break parted one. */
export function plainBlock(element: Element, title: boolean): Element[] {
  const plain = plainElement(element, title);
  return partedAtBreaks(plain);
}

function plainElement(element: Element, title: boolean): Element {
  const { tagName } = element;
  const name = RENAMED[tagName] ?? (tagName === 'h1' && !title ? 'h2' : tagName);
  if (name === 'pre') return { ...element, children: element.children.map(inCode) };
  const children = element.children
    .filter(child => !(CONTAINERS.has(name) && child.type === 'text' && child.value.trim() === ''))
    .flatMap((child): ElementContent[] => {
      if (child.type === 'text') return [asText(child, element)];
      if (child.type !== 'element') return [];
      return name === 'blockquote' || name === 'li'
        ? partedAtBreaks(plainElement(child, title))
        : [plainElement(child, title)];
    });
  return name === 'li' ? item({ ...element, children }) : { ...element, tagName: name, children };
}

/** A line's end inside a paragraph is a space to every reader. */
function asText({ value }: Text, { tagName, properties }: Element): Text {
  const text = value.replace(/\s*\n\s*/g, ' ');
  // A link that shows its own address may be found again.
  const isAddress = tagName === 'a' && properties.href === text;
  return { type: 'text', value: isAddress ? text : inertText(text, tagName !== 'code') };
}

const inCode = (child: ElementContent): ElementContent => {
  if (child.type === 'text') return { ...child, value: inertText(child.value, false) };
  return child.type === 'element' ? { ...child, children: child.children.map(inCode) } : child;
};

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

const BLOCKS = new Set(['ul', 'ol', 'blockquote', 'pre', 'p']);
const isBlock = (node: ElementContent): boolean => node.type === 'element' && BLOCKS.has(node.tagName);

/** An item whose own text breaks its lines has paragraphs; what is nested in it follows them. */
function item(element: Element): Element {
  const first = element.children.findIndex(isBlock);
  const end = first < 0 ? element.children.length : first;
  const own = trimmed(element.children.slice(0, end));
  const nested = element.children.slice(end).filter(isBlock);
  return { ...element, children: [...(own.some(isBreak) ? split(own).map(paragraph) : own), ...nested] };
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
