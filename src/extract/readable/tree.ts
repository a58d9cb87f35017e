/**
 * A part of a page as plain data, with the elements and attributes that Markdown has a use for and no others. What
 * could run, load or be typed into is left out with all it holds.
 */
import type { ElementContent, Element as HastElement, Root } from 'hast';

const LEFT_OUT = new Set(
  'script style template noscript iframe frame object embed applet svg canvas video audio input textarea select option button dialog link meta title head'.split(
    ' ',
  ),
);

/** Deeper elements are left out and what they hold is kept: writing takes long for nests that no page needs. */
const DEEPEST = 100;
const EMPHASIS = new Set('b strong i em mark s strike del u ins'.split(' '));
const MOST_EMPHASES = 3;

type Properties = HastElement['properties'];
type ReadAttribute = (value: string, base: URL) => Properties;

/** Attributes by name; what does not pass is as if the page had not given it. */
const ATTRIBUTES: Readonly<Record<string, ReadAttribute>> = {
  href: (value, base) => named('href', webAddress(value, base, /^(?:https?|mailto):$/)),
  src: (value, base) => named('src', webAddress(value, base, /^https?:$/)),
  // An address in it would take the backslash before a `<` for its own.
  alt: value => ({ alt: value.slice(0, 500).replace(/<(?=[a-z!?/])/gi, '< ') }),
  id: value => ({ id: value.slice(0, 100) }),
  start: value => (/^\d{1,6}$/.test(value) ? { start: Number(value) } : {}),
  align: value => (/^(?:left|right|center)$/i.test(value) ? { align: value.toLowerCase() } : {}),
  display: value => ({ display: value }),
  'data-latex': value => ({ dataLatex: value }),
  'data-lang': value => (/^[\w+#.-]{1,30}$/.test(value) ? { className: [`language-${value}`] } : {}),
};

const named = (name: string, value: string | undefined): Properties => (value ? { [name]: value } : {});

function webAddress(value: string, base: URL, schemes: RegExp): string | undefined {
  if (value.startsWith('#')) return schemes.test('mailto:') ? value : undefined;
  if (value.length > 4000 || !URL.canParse(value, base.href)) return undefined;
  const url = new URL(value, base.href);
  return schemes.test(url.protocol) ? url.href : undefined;
}

/** `base` is the page's address, against which relative ones are read. */
export function treeOf(root: ParentNode, base: URL): Root {
  return { type: 'root', children: inside(root, { base, depth: 0, emphases: 0 }) };
}

interface Place {
  base: URL;
  depth: number;
  /** Elements of emphasis around it. */
  emphases: number;
}

const inside = (parent: ParentNode, place: Place): ElementContent[] =>
  Array.from(parent.childNodes).flatMap(node => nodeOf(node, place));

function nodeOf(node: Node, { base, depth, emphases }: Place): ElementContent[] {
  if (node.nodeType === node.TEXT_NODE) return [{ type: 'text', value: node.nodeValue ?? '' }];
  if (node.nodeType !== node.ELEMENT_NODE) return [];
  const element = node as Element;
  const tagName = element.localName.toLowerCase();
  if (LEFT_OUT.has(tagName) || element.classList.contains('footnote-backref')) return [];
  const isEmphasis = EMPHASIS.has(tagName);
  const children = inside(element, { base, depth: depth + 1, emphases: emphases + Number(isEmphasis) });
  if (depth > DEEPEST || (isEmphasis && emphases >= MOST_EMPHASES)) return children;
  const properties: Properties = {};
  for (const { name, value } of Array.from(element.attributes))
    if (Object.hasOwn(ATTRIBUTES, name)) Object.assign(properties, ATTRIBUTES[name]?.(value, base));
  return [{ type: 'element', tagName: nameFor(tagName, properties), properties, children }];
}

/** A link that leads nowhere is its text. */
const nameFor = (tagName: string, { href, src }: Properties): string => {
  if (tagName === 'a' && href === undefined) return 'span';
  if (tagName === 'img' && src === undefined) return 'span';
  return tagName;
};
