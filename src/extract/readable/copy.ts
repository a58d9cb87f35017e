/**
 * A copy of the page to work on: the live page is never altered. It belongs to no window, so nothing in it runs or
 * loads; it holds no forms or named pictures, which could stand in for properties of the document; and it is bounded.
 */

/**
 * What is beyond is left out: the text of a very long page ends early. Finding an article takes time that grows with the
 * square of the elements beside each other.
 */
const MOST_ELEMENTS = 15_000;
const MOST_SIBLINGS = 3000;
const MOST_CHARACTERS = 1_500_000;
const DEEPEST = 400;

const LEFT_OUT = new Set(
  'style template iframe frame frameset object embed applet canvas audio input textarea select option base'.split(
    ' ',
  ),
);
const DATA_SCRIPT = /^(?:math\/|application\/ld\+json$)/i;

const read = <T>(prototype: object, property: string, of: unknown): T =>
  Object.getOwnPropertyDescriptor(prototype, property)?.get?.call(of) as T;

/** Address against which the page's relative ones are read. */
export const baseOf = (document: Document): string => read(Node.prototype, 'baseURI', document);

/** Undefined where there is no page of HTML to copy. */
export function copyPage(document: Document): Document | undefined {
  const root = read<Element | null>(Document.prototype, 'documentElement', document);
  const body = read<HTMLElement | null>(Document.prototype, 'body', document);
  const head = read<HTMLElement | null>(Document.prototype, 'head', document);
  const implementation = read<DOMImplementation>(Document.prototype, 'implementation', document);
  if (!root || !body) return undefined;
  const copy = implementation.createHTMLDocument('');
  const budget = { elements: MOST_ELEMENTS, characters: MOST_CHARACTERS };
  copyAttributes(root, copy.documentElement);
  copyAttributes(body, copy.body);
  if (head) copyChildren(head, copy.head, budget, 0);
  copyChildren(body, copy.body, budget, 0);
  return copy;
}

interface Budget {
  elements: number;
  characters: number;
}

function copyChildren(from: Element, to: Element, budget: Budget, depth: number): void {
  let siblings = 0;
  for (const node of childrenOf(from)) {
    if (budget.elements <= 0 || budget.characters <= 0) return;
    const type = read<number>(Node.prototype, 'nodeType', node);
    if (type === Node.TEXT_NODE) {
      const text = (read<string | null>(Node.prototype, 'nodeValue', node) ?? '').slice(0, budget.characters);
      budget.characters -= text.length;
      to.append(text);
    } else if (type === Node.ELEMENT_NODE && siblings < MOST_SIBLINGS) {
      siblings += 1;
      copyElement(node as Element, to, budget, depth);
    }
  }
}

function copyElement(from: Element, to: Element, budget: Budget, depth: number): void {
  const name = read<string>(Element.prototype, 'localName', from);
  if (LEFT_OUT.has(name) || (name === 'script' && !isData(from))) return;
  budget.elements -= 1;
  // Deeper than any page needs: what they hold is kept, in the last element that is.
  if (depth > DEEPEST) {
    copyChildren(from, to, budget, depth + 1);
    return;
  }
  const namespace = read<string | null>(Element.prototype, 'namespaceURI', from);
  const made = to.ownerDocument.createElementNS(namespace, name === 'form' ? 'div' : name);
  copyAttributes(from, made);
  to.append(made);
  copyChildren(from, made, budget, depth + 1);
}

const isData = (script: Element): boolean =>
  DATA_SCRIPT.test(Element.prototype.getAttribute.call(script, 'type') ?? '');

/** As they are shown: of an element with an open shadow tree that tree, with its slots filled. */
function childrenOf(element: Element): Node[] {
  const shadow = read<ShadowRoot | null>(Element.prototype, 'shadowRoot', element);
  if (shadow) return Array.from(shadow.childNodes);
  const slotted =
    element instanceof HTMLSlotElement ? HTMLSlotElement.prototype.assignedNodes.call(element) : [];
  return slotted.length > 0
    ? slotted
    : Array.from(read<NodeListOf<Node>>(Node.prototype, 'childNodes', element));
}

/** Handlers of events are left out; so are names, but for those of facts about the page and of places in it. */
function copyAttributes(from: Element, to: Element): void {
  for (const { name, value, namespaceURI } of Array.from(
    read<NamedNodeMap>(Element.prototype, 'attributes', from),
  )) {
    if (name.startsWith('on') || (name === 'name' && !['meta', 'a'].includes(to.localName))) continue;
    try {
      to.setAttributeNS(namespaceURI, name, value);
    } catch {
      // A parser accepts names that cannot be set: nothing here reads them.
    }
  }
}
