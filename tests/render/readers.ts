/** The four readers of Markdown that a draft is held to, each as a document made of the HTML that it writes, raw HTML included. */
import { HtmlRenderer, Parser } from 'commonmark';
import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

const commonmark = { parser: new Parser(), renderer: new HtmlRenderer({ safe: false }) };
const markdownIt = new MarkdownIt({ html: true });
/** Without the transforms, which link what GitHub's own reader leaves alone: addresses with a backslash in them. */
const gfmTree = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

export const READERS: Readonly<Record<string, (markdown: string) => string>> = {
  commonmark: markdown => commonmark.renderer.render(commonmark.parser.parse(markdown)),
  gfm: markdown =>
    toHtml(
      toHast(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: gfmTree }), {
        allowDangerousHtml: true,
      }),
      { allowDangerousHtml: true },
    ),
  'markdown-it': markdown => markdownIt.render(markdown),
  marked: markdown => marked.parse(markdown, { async: false }),
};

/** HTML as a document, whoever wrote it. */
export function parseHtml(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const { document } = new JSDOM('').window;

/** What one reader makes of a text. */
export const read = (reader: string, markdown: string): DocumentFragment =>
  parseHtml(READERS[reader]?.(markdown) ?? '');

export const textOf = (node: Node | null | undefined): string => node?.textContent ?? '';

/** [level, text] of each heading, in order. */
export const headingsOf = (content: DocumentFragment): [number, string][] =>
  [...content.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(node => [Number(node.tagName[1]), textOf(node)]);

const PLAIN =
  'h1 h2 h3 h4 h5 h6 p ul ol li a strong em del s blockquote code pre hr br img table thead tbody tr th td input';
const PLAIN_TAGS = new Set(PLAIN.split(' '));
const PLAIN_ATTRIBUTES = new Set([
  'href',
  'src',
  'alt',
  'title',
  'start',
  'class',
  'align',
  'style',
  'type',
  'checked',
  'disabled',
]);

/** Elements, attributes and comments that only raw HTML can have brought in; the draft check's own comments aside. */
export function rawHtmlIn(content: DocumentFragment): string[] {
  const found: string[] = [];
  for (const element of content.querySelectorAll('*')) {
    if (!PLAIN_TAGS.has(element.localName)) found.push(`<${element.localName}>`);
    for (const { name } of element.attributes) if (!PLAIN_ATTRIBUTES.has(name)) found.push(name);
  }
  const comments = document.createTreeWalker(content, 128);
  while (comments.nextNode()) {
    const text = textOf(comments.currentNode).trim();
    if (!/^\/?draft-check(?:: delete this block before sending)?$/.test(text)) found.push(`<!--${text}-->`);
  }
  return found;
}

/** Addresses of links and pictures with a scheme, as browsers see it, that leads elsewhere than to the web or to mail. */
export const unsafeLinksIn = (content: DocumentFragment): string[] =>
  [...content.querySelectorAll('[href],[src]')]
    .map(node => node.getAttribute('href') ?? node.getAttribute('src') ?? '')
    .filter(address => {
      const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(address.replace(/[\s\p{Cc}\p{Cf}]/gu, '')) ?? [];
      return scheme !== undefined && !/^(?:https?|ftp|mailto):$/i.test(scheme);
    });
