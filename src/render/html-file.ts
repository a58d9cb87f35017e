/**
 * Markdown → one HTML file for mail services: inline styles, a table as the frame (Outlook knows no max-width), at most
 * 600 px wide, absolute addresses only, nothing to fetch but the author's own pictures. The draft check is left out;
 * TODOs stand out.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { inertHtml } from './inert.ts';
import { richTree } from './rich/rich.ts';
import { BODY_STYLE, CELL_STYLE, STYLES, TABLE_STYLE, TODO_STYLE, WIDTH } from './styles.ts';

/** Gmail shows the first 102 kB of a mail and hides the rest, the unsubscribe link with it (spamresource.com, January 2022). */
export const CLIPPED_FROM = 102_400;
/** What the service itself adds (its footer, its tracking) has to fit as well. */
const NEAR = CLIPPED_FROM * 0.9;

export interface HtmlFileOptions {
  /** Plain text. */
  title: string;
  /** BCP 47. */
  language: string;
}

/** The same draft and options give the same bytes. */
export function htmlFile(markdown: string, { title, language }: HtmlFileOptions): string {
  const tree = styled(richTree(markdown, { title: true, pasted: false }));
  const attributes = toHtml(element('html', { lang: language, dir: 'auto' })).replace(/><\/html>$/, '>');
  return inertHtml(`<!doctype html>
${attributes}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${toHtml(element('title', {}, [{ type: 'text', value: title }]))}
</head>
<body style="${BODY_STYLE}">
<table role="presentation" width="${WIDTH}" align="center" cellpadding="0" cellspacing="0" border="0" style="${TABLE_STYLE}">
<tr><td style="${CELL_STYLE}">
${toHtml(tree)}
</td></tr>
</table>
</body>
</html>
`);
}

/** Size in bytes, and whether mail readers will cut the end off, or may. */
export function mailSize(html: string): { bytes: number; fits: 'yes' | 'hardly' | 'no' } {
  const bytes = new TextEncoder().encode(html).length;
  return { bytes, fits: bytes > CLIPPED_FROM ? 'no' : bytes > NEAR ? 'hardly' : 'yes' };
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

const styled = ({ children }: Root): Root => ({
  type: 'root',
  children: children.map(child => (child.type === 'element' ? withStyle(child, '') : child)),
});

/** `parent`: tag of the element that holds it. */
function withStyle(node: Element, parent: string): Element {
  const { tagName, properties, data } = node;
  const style = parent === 'pre' ? undefined : data?.todo ? TODO_STYLE : STYLES[tagName];
  return {
    ...node,
    properties: { ...properties, ...(style && { style }) },
    children: node.children.map(child => (child.type === 'element' ? withStyle(child, tagName) : child)),
  };
}
