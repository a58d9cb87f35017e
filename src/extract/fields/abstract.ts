/** The abstract that a paper's page shows, where its metadata gives none or only a teaser. */
import { all, attribute, matches, nextOf, tagOf } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { lineOf } from '../sources/visible.ts';

const HEADING =
  /^(?:abstract|summary|zusammenfassung|kurzfassung|résumé|resumen|resumo|riassunto|sommario|abstrakt|аннотация|摘要|要旨|초록)\s*[:.]?$/i;
const LABEL =
  /^(?:abstract|summary|zusammenfassung|kurzfassung|résumé|resumen|resumo|riassunto|摘要|要旨|초록)\s*[:.—–-]?\s*(?=\S)/i;
const SHORTEST = 80;
const LONGEST = 5000;

/** First letters of all labels, in lower case: what begins with another needs no pattern. */
const INITIALS = 'askrz摘要초';

export const withoutLabel = (text: string): string => {
  if (!text || !INITIALS.includes(text[0]?.toLowerCase() ?? '')) return text;
  const bare = text.replace(LABEL, '');
  return /^[\d"“‘('•]/.test(bare) || bare[0] === bare[0]?.toUpperCase() ? bare : text;
};

export function shownAbstract(page: Page): string | undefined {
  return markedAbstract(page) ?? headedAbstract(page);
}

/** True where the page has a part that is headed or marked as an abstract. */
export const hasAbstract = (page: Page): boolean => shownAbstract(page) !== undefined;

function markedAbstract(page: Page): string | undefined {
  for (const element of all(
    page.document,
    '[class*="abstract" i],[id*="abstract" i],[role="doc-abstract"],[itemprop~="abstract"]',
    40,
  )) {
    if (
      matches(element, 'a,a *,li,button,h1,h2,h3,h4,h5,h6,meta,nav *,input,label,body,html,main,article') ||
      page.elsewhere(element)
    )
      continue;
    if (
      /graphical|video|image|link|nav|tab|btn/i.test(
        `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`,
      )
    )
      continue;
    const text = withoutLabel(lineOf(element, LONGEST));
    if (text.length >= SHORTEST) return text;
  }
  return undefined;
}

/** What stands between a heading 'Abstract' and the next heading. */
function headedAbstract(page: Page): string | undefined {
  for (const heading of all(page.document, 'h1,h2,h3,h4,h5,h6,strong,b,dt,th', 300)) {
    if (!HEADING.test(lineOf(heading, 40)) || page.elsewhere(heading)) continue;
    const parts: string[] = [];
    for (let block = nextOf(heading); block && parts.length < 20; block = nextOf(block)) {
      if (/^h[1-6]$/.test(tagOf(block))) break;
      const text = lineOf(block, LONGEST);
      if (text) parts.push(text);
    }
    const text = parts.join('\n').slice(0, LONGEST);
    if (text.length >= SHORTEST) return text;
  }
  return undefined;
}
