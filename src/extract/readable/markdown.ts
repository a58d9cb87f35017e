/** Part of a page → Markdown: CommonMark with tables, footnotes and maths; no raw HTML, whatever the page holds. */
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { countPlainWords } from '../../issue/word-count.ts';
import { HANDLERS } from './handlers.ts';
import { treeOf } from './tree.ts';

export interface Markdown {
  markdown: string;
  /** Words as a reader would count them, captions of pictures left out. */
  words: number;
}

/** Characters of Markdown; what is longer ends at the last block that fits. */
const LONGEST = 1_000_000;

/**
 * Within the text of a link an address stays as it is, and a reader takes what follows for its path: also the backslash
 * that keeps a `<` from being markup. There it is written as a character reference.
 */
const text: NonNullable<NonNullable<Options['handlers']>['text']> = (node, _, state, info) =>
  state.stack.includes('label')
    ? state.safe(node.value, { ...info, encode: ['<'] })
    : defaultHandlers.text(node, undefined, state, info);

const WRITING: Options = {
  bullet: '-',
  emphasis: '_',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown()],
  // GFM's own rule knows only an address that begins with a word.
  unsafe: [{ character: '.', before: '[Ww]{3}', inConstruct: 'phrasing', notInConstruct: 'label' }],
  // Nothing here makes HTML nodes; should a library do so one day, they end here.
  handlers: { text, html: () => '' },
};

/** `language` is BCP 47, '' when unknown. */
export function markdownOf(part: ParentNode, base: URL, language: string, longest = LONGEST): Markdown {
  const found = toMdast(treeOf(part, base), { handlers: HANDLERS });
  const root: Root =
    found.type === 'root' ? found : { type: 'root', children: [found as Root['children'][0]] };
  return { markdown: written(root, longest), words: wordsIn(root, language) };
}

function written(root: Root, longest: number): string {
  let { children } = root;
  for (;;) {
    const markdown = toMarkdown({ ...root, children }, WRITING).trim();
    if (markdown.length <= longest || children.length === 0) return markdown;
    const share = Math.floor((children.length * longest) / markdown.length);
    children = children.slice(0, Math.min(share, children.length - 1));
  }
}

/** Code is not read word by word; but a text that is mostly set as code is meant to be read. */
function wordsIn(root: Root, language: string): number {
  const [prose, code]: [string[], string[]] = [[], []];
  gather(root, prose, code);
  const words = countPlainWords(prose.join(''), language);
  const inCode = countPlainWords(code.join('\n'), language);
  return inCode > words ? words + inCode : words;
}

const BLOCKS = new Set('paragraph heading listItem tableCell break footnoteDefinition'.split(' '));

function gather(node: Nodes, prose: string[], code: string[]): void {
  if (node.type === 'text' || node.type === 'inlineCode') prose.push(node.value);
  if (node.type === 'code') code.push(node.value);
  if ('children' in node) for (const child of node.children) gather(child, prose, code);
  if (BLOCKS.has(node.type)) prose.push('\n');
}
