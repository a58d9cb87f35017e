/** Links and pictures in a note whose scheme is not http, https or mailto: their text stays, the address is shown as code. */
import type { Image, Link, Nodes } from 'mdast';
import { addressCode, safeAddress } from '../safe-link.ts';
import { safeText } from '../safe-text.ts';
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

export function linkEdits(node: Link, source: string): Edit[] {
  if (!isUnsafe(node.url)) return [];
  const start = startOf(node);
  const end = endOf(node);
  const last = node.children.at(-1);
  const code = addressCode(node.url);
  if (source.charAt(start) !== '[' || !last) return [{ at: start, remove: end - start, insert: code }];
  const textEnd = endOf(last);
  return [
    { at: start, remove: 1 },
    { at: textEnd, remove: end - textEnd, insert: ` (${code})` },
  ];
}

/** A picture's alternative text is no node of the tree; where it may hold HTML the picture is written anew. */
export function imageEdits(node: Image, source: string): Edit[] {
  const start = startOf(node);
  const remove = endOf(node) - start;
  const alt = safeText(node.alt ?? '');
  if (isUnsafe(node.url))
    return [{ at: start, remove, insert: [alt, `(${addressCode(node.url)})`].filter(Boolean).join(' ') }];
  if (!MAYBE_HTML.test(source.slice(start, start + remove))) return [];
  return [{ at: start, remove, insert: `![${alt}](${safeAddress(node.url)})` }];
}
