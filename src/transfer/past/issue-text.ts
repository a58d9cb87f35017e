/** The text of one issue, whatever form it has: the links in it, by the reader of that form. */
import { ClipsheetError } from '../../errors.ts';
import { linksInMarkdown } from '../../issue/sent/markdown-links.ts';
import type { SentLink } from '../../issue/sent/sent-link.ts';
import { linksInHtml } from './html-links.ts';

/** Characters; a long issue with its styles and pictures inline has a tenth of it. */
export const LARGEST_ISSUE = 5_000_000;

const PAGE = /^\s*<(?:!doctype html|html|head|body)/i;
const ELEMENT = /^\s*<(?:div|table|p|h[1-6]|section|article|center|style|meta)\b[^>]*>/i;

/** Whether a text is markup rather than Markdown that holds some, or begins with it: a centred picture above the first heading. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 2000).replace(/^(?:\s*<!--[^>]{0,500}-->)+/, '');
  return PAGE.test(head) || (ELEMENT.test(head) && !/\]\(https?:\/\//i.test(text));
}

/** An address and nothing else: the issue lies there. */
export function addressIn(text: string): string | undefined {
  const trimmed = text.trim();
  return /^https?:\/\/\S+$/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined;
}

/** Rejects with `bad-issue` where the text is longer than any issue, or holds no link. */
export function linksOfIssue(text: string, base?: string): SentLink[] {
  if (text.length > LARGEST_ISSUE)
    throw new ClipsheetError('bad-issue', 'This text is longer than any issue. Paste one issue at a time.');
  const links = isHtml(text) ? linksInHtml(text, base) : linksInMarkdown(text);
  if (links.length === 0) throw new ClipsheetError('bad-issue');
  return links;
}
