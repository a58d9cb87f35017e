/** Links and pictures in a note whose scheme is not http, https or mailto: their text stays, the address is shown as code. */
import type { Image, Link, Nodes } from 'mdast';
import { addressCode, safeAddress } from '../safe-link.ts';
import { safeText } from '../safe-text.ts';
import { isInAddress } from './addresses.ts';
import type { Edit } from './edits.ts';
import { endOf, startOf } from './parse.ts';

const ALLOWED = /^(?:https?|mailto):/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const MAYBE_HTML = /<[a-z/!?]/i;

/** Browsers skip control characters and spaces in a scheme. A relative address is the author's business. */
export function isUnsafe(address: string): boolean {
  const seen = address.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
  return SCHEME.test(seen) && !ALLOWED.test(seen);
}

export const isUnsafeLink = (node: Nodes): boolean =>
  (node.type === 'link' || node.type === 'image') && isUnsafe(node.url);

/** A line inside a link's destination or title that opens an HTML block or a footnote. */
const OPENS_BLOCK = /\n[\s>]*[<[]/;

export function linkEdits(node: Link, source: string): Edit[] {
  const start = startOf(node);
  const end = endOf(node);
  const last = node.children.at(-1);
  const isWritten = source.charAt(start) === '[';
  const textEnd = isWritten && last ? endOf(last) : start;
  const tail = { at: textEnd, remove: end - textEnd };
  if (isUnsafe(node.url)) {
    const code = addressCode(node.url);
    if (textEnd === start) return [{ ...tail, insert: apart(code, source, start) }];
    return [
      { at: start, remove: 1 },
      { ...tail, insert: ` (${code})` },
    ];
  }
  if (!isWritten || !OPENS_BLOCK.test(source.slice(textEnd, end))) return [];
  return [{ ...tail, insert: `${last ? '' : '['}](${safeAddress(node.url)})` }];
}

/** A picture's alternative text is no node of the tree; where it may hold HTML the picture is written anew. */
export function imageEdits(node: Image, source: string): Edit[] {
  const start = startOf(node);
  const written = source.slice(start, endOf(node));
  const alt = safeText(node.alt ?? '');
  const rewrite = (insert: string): Edit[] => [
    { at: start, remove: written.length, insert: apart(insert, source, start) },
  ];
  if (isUnsafe(node.url)) return rewrite([alt, `(${addressCode(node.url)})`].filter(Boolean).join(' '));
  return MAYBE_HTML.test(written) || OPENS_BLOCK.test(written)
    ? rewrite(`![${alt}](${safeAddress(node.url)})`)
    : [];
}

/** With a space before it, where a bare address runs up to it and would swallow it. */
const apart = (insert: string, source: string, at: number): string =>
  isInAddress(source, at) ? ` ${insert}` : insert;
