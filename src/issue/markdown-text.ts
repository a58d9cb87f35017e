/** What a reader reads of the author's Markdown: the text without its markup, and the addresses it links to. */
import type { Nodes } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { piecesOf } from './markdown-pieces.ts';

export interface MarkdownText {
  /** A space stands where a block, a line or a link's own address was. */
  text: string;
  links: string[];
}

/** Parsing is the dear part of an outline, and between two of them one note has changed. */
const REMEMBERED = 2000;
const remembered = new Map<string, MarkdownText>();

/** Reads CommonMark with GFM. A picture's text and address are no text. */
export function readMarkdown(markdown: string): MarkdownText {
  const known = remembered.get(markdown);
  if (known) return known;
  const read: MarkdownText = { text: '', links: [] };
  for (const piece of piecesOf(markdown)) {
    const { text, links } = readPiece(piece);
    read.text += `${text} `;
    read.links.push(...links);
  }
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(markdown, read);
  return read;
}

/** As it prints: raw HTML and reference definitions are escaped there, and so are text here. */
const READING: Options = {
  extensions: [gfm(), { disable: { null: ['definition', 'htmlFlow', 'htmlText'] } }],
  mdastExtensions: [gfmFromMarkdown()],
};

function readPiece(markdown: string): MarkdownText {
  const read: MarkdownText = { text: '', links: [] };
  try {
    walk(fromMarkdown(markdown, READING), read);
  } catch {
    // The parser recurses, and gives up where markup is nested deeper than the stack.
    return { text: markdown, links: [] };
  }
  return read;
}

const INLINE = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'text',
  'html',
]);

/** Goes through the tree without recursion, however deep it is. */
function walk(root: Nodes, read: MarkdownText): void {
  const stack: Nodes[] = [root];
  const words: string[] = [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'link') read.links.push(node.url);
    if (node.type === 'link' && isBare(node)) words.push(' ');
    else if ('value' in node) words.push(node.value);
    else if ('children' in node) stack.push(...node.children.toReversed());
    if (!INLINE.has(node.type)) words.push(' ');
  }
  read.text = words.join('');
}

/** A link that shows nothing but its address. */
function isBare(link: { url: string; children: Nodes[] }): boolean {
  const [only] = link.children;
  return link.children.length === 1 && only?.type === 'text' && link.url.endsWith(only.value);
}
