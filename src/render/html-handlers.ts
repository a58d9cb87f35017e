/** How a few nodes of Markdown become HTML, where editors and readers of mail take less than Markdown has. */
import type { Element, ElementContent } from 'hast';
import type { Image, Link, Table, TableRow } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'mdast-util-to-hast';
import { isLinkable } from './safe-link.ts';

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** A link leads to the web or to mail, else it is its text alone. */
const link = (state: State, node: Link): ElementContent | ElementContent[] =>
  isLinkable(node.url) ? defaultHandlers.link(state, node) : state.all(node);

/** Editors that newsletters are pasted into take no tables: a list, a row an item, the head in bold. */
const table = (state: State, { children: [head, ...rows] }: Table): Element =>
  element('ul', [
    ...(head ? [element('li', [element('strong', cells(state, head))])] : []),
    ...rows.map(row => element('li', cells(state, row))),
  ]);

const cells = (state: State, row: TableRow): ElementContent[] =>
  row.children.flatMap((cell, at): ElementContent[] => [
    ...(at === 0 ? [] : [{ type: 'text' as const, value: ' · ' }]),
    ...(state.all(cell) as ElementContent[]),
  ]);

const picture = (state: State, node: Image): ElementContent | ElementContent[] =>
  isLinkable(node.url) ? defaultHandlers.image(state, node) : alternative(state, node);

const alternative = (_state: State, node: Image): ElementContent => ({ type: 'text', value: node.alt ?? '' });

/** Without `pictures`, their alternative texts. */
export const handlers = (pictures: boolean): Handlers => ({
  link,
  table,
  image: pictures ? picture : alternative,
});
