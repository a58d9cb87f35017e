/** What a reader sees: text of elements without what is hidden or meant for machines. */
import { attribute, childrenOf, firstChildOf, hasAttributes, rawText, siblingOf, tagOf } from '../dom.ts';
import { clean } from '../text/clean.ts';

export const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'button',
  'select',
  'textarea',
  'iframe',
  'object',
  'input',
  'math',
]);
export const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'header',
  'footer',
  'tr',
  'td',
  'dd',
  'dt',
  'dl',
  'blockquote',
  'figure',
  'figcaption',
  'address',
]);

/** True for what markup itself hides; stylesheets are not asked, since that would lay the page out anew. */
export function isHidden(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return style !== undefined && /display:\s*none/i.test(style);
}

/** A heading of a million empty elements is not read to its end. */
const NODES = 3000;

/** Visible text with a line break between blocks, cut at about `limit` characters. */
export function visibleText(element: Element, limit = 2000): string {
  const parts: string[] = [];
  let length = 0;
  let nodes = 0;
  const walk = (node: Node, depth: number): void => {
    for (
      let child = firstChildOf(node);
      child && length < limit && nodes++ < NODES;
      child = siblingOf(child)
    ) {
      if (child instanceof Text) {
        const text = child.data.slice(0, limit);
        parts.push(text);
        length += text.length;
      } else if (child instanceof Element && depth < 60) {
        const tag = tagOf(child);
        if (UNSEEN.has(tag) || isHidden(child)) continue;
        const block = BLOCKS.has(tag);
        if (block) parts.push('\n');
        walk(child, depth + 1);
        if (block) parts.push('\n');
      }
    }
  };
  walk(element, 0);
  return parts
    .join('')
    .split('\n')
    .map(line => clean(line, limit))
    .filter(Boolean)
    .join('\n');
}

/** Visible text on one line. */
export const lineOf = (element: Element, limit = 500): string => clean(visibleText(element, limit), limit);

/** Text of an element whose only job is to carry it: quick, for short elements. */
export const shortText = (element: Element, limit = 300): string =>
  childrenOf(element).length ? lineOf(element, limit) : clean(rawText(element), limit);

export const classAndId = (element: Element): string =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase();
