/**
 * Markdown → rich text, for editors that take no Markdown: the body alone, in plain tags without attributes but addresses.
 * `h1` (on request) `h2 h3 p ul ol li a strong em s blockquote code pre hr img`: lists with numbers and struck-out words
 * come from the author's notes only.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { inertCopy } from '../inert.ts';
import { type Block, blocksOf } from './blocks.ts';
import { withoutDraftCheck } from './draft-check.ts';
import { type PlainOptions, plainBlock } from './plain.ts';
import { withoutTodos } from './without-todos.ts';

export interface RichOptions {
  /** Keeps the H1, which goes into the editor's own field for it otherwise. */
  title?: boolean;
  /** False: without TODOs and what they leave empty. */
  todos?: boolean;
}

export interface RichText {
  /** For `text/html`. */
  html: string;
  /** For `text/plain`: the same blocks as Markdown, for fields that take no rich text. */
  text: string;
}

/** The same draft and options give the same bytes. */
export function richText(markdown: string, options: RichOptions = {}): RichText {
  const blocks = bodyOf(markdown, options);
  const text = blocks.map(block => block.markdown).join('\n\n');
  return { html: toHtml(treeOf(blocks, options)), text: text === '' ? '' : `${inertCopy(text)}\n` };
}

/** What `richText` holds, as a tree to draw from. A TODO has `data.todo`. Do not change it. */
export const richTree = (markdown: string, options: TreeOptions = {}): Root =>
  treeOf(bodyOf(markdown, options), options);

interface TreeOptions extends RichOptions {
  /** False: for a file, which no editor reads once more. */
  pasted?: boolean;
}

function bodyOf(markdown: string, { title = false, todos = true }: RichOptions): Block[] {
  const blocks = blocksOf(withoutDraftCheck(markdown));
  const body = title || blocks[0]?.depth !== 1 ? blocks : blocks.slice(1);
  return todos ? body : withoutTodos(body);
}

const drawn = new WeakMap<Block, readonly Element[]>();

function treeOf(blocks: readonly Block[], { title = false, pasted = true }: TreeOptions): Root {
  const children = blocks.flatMap((block, at) => {
    const isTitle = at === 0 && title;
    if (isTitle || !pasted) return draw(block, { title: isTitle, pasted });
    const known = drawn.get(block) ?? draw(block, { title: false, pasted });
    drawn.set(block, known);
    return known;
  });
  return {
    type: 'root',
    children: children.flatMap((element, at) => (at === 0 ? [element] : [BREAK, element])),
  };
}

const BREAK: Text = { type: 'text', value: '\n' };

function draw({ role, elements }: Block, options: PlainOptions): Element[] {
  const plain = elements.flatMap(element => plainBlock(element, options));
  return role === 'todo' ? plain.map(asTodo) : plain;
}

/** A quote would be the author's words; a bold paragraph is seen and deleted. */
const asTodo = (quote: Element): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  data: { todo: true },
  children: [{ type: 'element', tagName: 'strong', properties: {}, children: inlineOf(quote) }],
});

/** Its texts, links and emphasis, without what is bold already and without blocks. */
const inlineOf = (element: Element): ElementContent[] =>
  element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return ['p', 'strong', 'blockquote', 'ul', 'ol', 'li'].includes(child.tagName)
      ? inlineOf(child)
      : [{ ...child, children: inlineOf(child) }];
  });

declare module 'hast' {
  interface ElementData {
    /** The paragraph stands for a TODO of the draft. */
    todo?: true;
  }
}
