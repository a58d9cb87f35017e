/** Markdown → HTML, as a sanitised tree or as text: plain tags, no attributes but addresses. Raw HTML is left out. */
import type { Element, Root, RootContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root as Markdown } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { handlers } from './html-handlers.ts';
import { splitAtHeadings } from './markdown-chunks.ts';

export interface HtmlOptions {
  /** Pictures as `img`, which are fetched from their sites; their alternative texts otherwise. */
  pictures?: boolean;
}

const TAGS = 'h1 h2 h3 h4 h5 h6 p ul ol li a strong em del blockquote code pre hr br img'.split(' ');

const SCHEMA: Schema = {
  tagNames: TAGS,
  attributes: { a: ['href'], img: ['src', 'alt'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
};

/** Tasks and footnotes have no plain form: their marks stay as text. */
const OFF = ['tasklistCheck', 'gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'];
const SYNTAX = [gfm(), { disable: { null: OFF } }];
/** Without the transforms, which link bare addresses that have been escaped. */
const TREE = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** Between two previews of an issue one story has changed. */
const REMEMBERED = 1000;
const remembered = new Map<string, readonly RootContent[]>();

/** A tree to draw from; do not change it, since parts of it are used again. */
export function markdownToTree(markdown: string, { pictures = false }: HtmlOptions = {}): Root {
  const children = splitAtHeadings(markdown).flatMap(chunk => {
    const key = `${pictures}${chunk}`;
    const known = remembered.get(key) ?? treeOf(chunk, pictures);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, known);
    return known;
  });
  return { type: 'root', children };
}

const treeOf = (markdown: string, pictures: boolean): readonly RootContent[] =>
  elementsOf(parseDraft(markdown), pictures).flatMap(node => [node, BREAK]);

const BREAK: RootContent = { type: 'text', value: '\n' };

/** The Markdown of a draft, or of any part of it between two blank lines, with positions. */
export const parseDraft = (markdown: string): Markdown =>
  fromMarkdown(markdown, { extensions: SYNTAX, mdastExtensions: TREE });

/** Its blocks as sanitised elements; what has no element (raw HTML, comments) is left out. */
export function elementsOf(root: Markdown, pictures: boolean): Element[] {
  const clean = sanitize(toHast(root, { handlers: handlers(pictures) }), SCHEMA);
  const nodes = clean.type === 'root' ? clean.children : [clean];
  return nodes.filter(node => node.type === 'element');
}

/** The tree as text, for the clipboard and for files. */
export const markdownToHtml = (markdown: string, options: HtmlOptions = {}): string =>
  toHtml(markdownToTree(markdown, options)).trimEnd();
