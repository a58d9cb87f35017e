/**
 * Reads of the page's DOM that a page cannot bend: `<img name="title">` or `<form><input name="getAttribute">` shadow
 * the properties of `document` and of forms, so every read goes through the prototypes. Nothing here writes.
 */

/** Reads an accessor as its prototype defines it; looked up once, since walks ask thousands of times. */
function reader<T>(prototypeOf: () => object, property: string): (of: unknown) => T {
  let read: ((this: unknown) => unknown) | undefined;
  return of => {
    read ??= Object.getOwnPropertyDescriptor(prototypeOf(), property)?.get as () => unknown;
    return read.call(of) as T;
  };
}
const ofNode = <T>(property: string) => reader<T>(() => Node.prototype, property);
const ofElement = <T>(property: string) => reader<T>(() => Element.prototype, property);
const ofDocument = <T>(property: string) => reader<T>(() => Document.prototype, property);

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

export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const closest = (element: Element, selector: string): Element | undefined =>
  Element.prototype.closest.call(element, selector) ?? undefined;

/** 'h1', 'meta', …; of HTML always lower case. */
export const tagOf = ofElement<string>('localName');

const parent = ofNode<Element | null>('parentElement');
export const parentOf = (node: Node): Element | undefined => parent(node) ?? undefined;
export const firstChildOf = ofNode<Node | null>('firstChild');
export const siblingOf = ofNode<Node | null>('nextSibling');

const children = ofElement<HTMLCollection>('children');
export const childrenOf = (element: Element): Element[] => Array.from(children(element));
const next = ofElement<Element | null>('nextElementSibling');
export const nextOf = (element: Element): Element | undefined => next(element) ?? undefined;
const previous = ofElement<Element | null>('previousElementSibling');
export const previousOf = (element: Element): Element | undefined => previous(element) ?? undefined;

const text = ofNode<string | null>('textContent');
/** Text as it stands in the markup, hidden parts and scripts included. */
export const rawText = (node: Node): string => text(node) ?? '';

const root = ofDocument<Element | null>('documentElement');
export const rootElement = (document: Document): Element | undefined => root(document) ?? undefined;
const type = ofDocument<string | undefined>('contentType');
export const contentType = (document: Document): string => type(document) ?? 'text/html';

/** True when `a` stands before `b` in the document. */
export const before = (a: Node, b: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

const shadow = ofElement<ShadowRoot | null>('shadowRoot');
/** The shadow root of a host, where it is open; extensions see it from their isolated world as the page does. */
export const shadowOf = (element: Element): ShadowRoot | undefined => shadow(element) ?? undefined;
