/** The headline of pages older than style sheets, which have no headings: a line in large type above the author's name. */
import { all, attribute, closest, first } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { linesAfter } from '../sources/lines.ts';
import { lineOf } from '../sources/visible.ts';
import { isSiteName } from '../text/title-parts.ts';
import { isByline } from './byline-lines.ts';

/** Lines that may stand between the headline and the byline: its second line, the author's picture. */
const BETWEEN = 3;

/** Sizes are those of HTML 3.2, section "font": 1…7 with 3 as the usual one, or steps from it. */
const isLarge = (font: Element): boolean =>
  /^\s*(?:[5-7]|\+[2-4])\s*$/.test(attribute(font, 'size') ?? '') || closest(font, 'big big') !== undefined;

export function largeType(
  page: Page,
  siteNames: readonly string[],
): { text: string; element: Element } | undefined {
  if (first(page.document, 'h1,h2,h3')) return undefined;
  for (const element of all(page.document, 'font[size],big big', 20)) {
    if (!isLarge(element) || page.elsewhere(element)) continue;
    const text = lineOf(element, 300);
    if (text.length < 4 || text.length > 250 || isSiteName(text, siteNames)) continue;
    const below = linesAfter(element, page.elsewhere)(BETWEEN);
    if (below.some(line => isByline(line.text))) return { text, element };
  }
  return undefined;
}
