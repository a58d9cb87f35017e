/**
 * Reads of the page's DOM that a page cannot bend: `<img name="title">` or `<form><input name="getAttribute">` shadow
 * the properties of `document` and of forms, so every read goes through the prototypes. Nothing here writes.
 */

type Getter = (this: unknown) => unknown;
const getters = new Map<string, Getter>();

/** Value of an accessor as the prototype defines it; accessors are looked up once, since walks ask for them thousands of times. */
function getter(prototype: object, property: string, of: unknown): unknown {
  let read = getters.get(property);
  if (!read) {
    read = Object.getOwnPropertyDescriptor(prototype, property)?.get as Getter;
    getters.set(property, read);
  }
  return read.call(of);
}

/** A `DocumentFragment` is an open shadow root here. */
export type Root = Document | Element | DocumentFragment;

const prototypeOf = (root: Root): ParentNode =>
  root instanceof Document
    ? Document.prototype
    : root instanceof DocumentFragment
      ? DocumentFragment.prototype
      : Element.prototype;

/** At most `limit` elements, in document order. */
export function all(root: Root, selector: string, limit = 2000): Element[] {
  const found = prototypeOf(root).querySelectorAll.call(root, selector);
  const elements: Element[] = [];
  for (let at = 0; at < found.length && at < limit; at++) elements.push(found[at] as Element);
  return elements;
}

export const first = (root: Root, selector: string): Element | undefined =>
  prototypeOf(root).querySelector.call(root, selector) ?? undefined;

export const attribute = (element: Element, name: string): string | undefined =>
  Element.prototype.getAttribute.call(element, name) ?? undefined;

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const closest = (element: Element, selector: string): Element | undefined =>
  Element.prototype.closest.call(element, selector) ?? undefined;

/** 'h1', 'meta', …; of HTML always lower case. */
export const tagOf = (element: Element): string => getter(Element.prototype, 'localName', element) as string;

export const parentOf = (node: Node): Element | undefined =>
  (getter(Node.prototype, 'parentElement', node) as Element | null) ?? undefined;

export const firstChildOf = (node: Node): Node | null =>
  getter(Node.prototype, 'firstChild', node) as Node | null;

export const siblingOf = (node: Node): Node | null =>
  getter(Node.prototype, 'nextSibling', node) as Node | null;

export function childrenOf(element: Element): Element[] {
  return Array.from(getter(Element.prototype, 'children', element) as HTMLCollection);
}

export const nextOf = (element: Element): Element | undefined =>
  (getter(Element.prototype, 'nextElementSibling', element) as Element | null) ?? undefined;

export const previousOf = (element: Element): Element | undefined =>
  (getter(Element.prototype, 'previousElementSibling', element) as Element | null) ?? undefined;

/** Text as it stands in the markup, hidden parts and scripts included. */
export const rawText = (node: Node): string =>
  (getter(Node.prototype, 'textContent', node) as string | null) ?? '';

export const rootElement = (document: Document): Element | undefined =>
  (getter(Document.prototype, 'documentElement', document) as Element | null) ?? undefined;

export const contentType = (document: Document): string =>
  (getter(Document.prototype, 'contentType', document) as string) ?? 'text/html';

/** True when `a` stands before `b` in the document. */
export const before = (a: Node, b: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** The shadow root of a host, where it is open; extensions see it from their isolated world as the page does. */
export const shadowOf = (element: Element): ShadowRoot | undefined =>
  (getter(Element.prototype, 'shadowRoot', element) as ShadowRoot | null) ?? undefined;
