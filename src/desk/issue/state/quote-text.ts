/** A quote as the author's Markdown holds it. */
import type { Quote } from '../../../clipping/clipping.ts';
import { safeText } from '../../../render/safe-text.ts';

/** '> …', each of its lines, with the title of its page: no link, which would take the page out of the story's own links. */
export const asQuote = ({ text }: Quote, title: string): string =>
  [...text.trim().split(/\r\n?|\n/), '', `— ${safeText(title)}`]
    .map(line => (line.trim() === '' ? '>' : `> ${line.trim()}`))
    .join('\n');
