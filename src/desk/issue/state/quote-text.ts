/** A quote as the author's Markdown holds it. */
import type { Quote } from '../../../clipping/clipping.ts';

/** '> …', each of its lines. */
export const asQuote = ({ text }: Quote): string =>
  text
    .trim()
    .split(/\r\n?|\n/)
    .map(line => (line.trim() === '' ? '>' : `> ${line.trim()}`))
    .join('\n');
