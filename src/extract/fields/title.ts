/**
 * The headline that readers see, without the site's name. Witnesses are the visible headings, the page's metadata and
 * the tab's title; a heading that another witness confirms wins over any of them alone.
 */

import { all, attribute, closest, first, matches } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { textIn } from '../sources/values.ts';
import { classAndId, lineOf } from '../sources/visible.ts';
import { likeness, sameKey } from '../text/clean.ts';
import { isSiteName, withoutSite } from '../text/title-parts.ts';

export interface Title {
  text: string;
  /** The heading that carries it. */
  element?: Element;
}

/** Metadata that names the page, in order of trust. */
const STATED: readonly (readonly [string, (page: Page) => string | undefined])[] = [
  [
    'citation',
    page =>
      metaOf(
        page.metas,
        'citation_title',
        'dc.title',
        'dcterms.title',
        'eprints.title',
        'bepress_citation_title',
        'prism.title',
      ),
  ],
  ['json-ld', page => textIn(page.linked, page.main?.data, 'headline', 'name', 'title')],
  ['og', page => metaOf(page.metas, 'og:title')],
  [
    'twitter',
    page =>
      metaOf(page.metas, 'twitter:title', 'parsely-title', 'sailthru.title', 'title', 'hdl', 'headline'),
  ],
  [
    'microdata',
    page => {
      const e = first(page.document, '[itemprop~="headline"]:not(meta)');
      return e && lineOf(e);
    },
  ],
];

export function titleOf(page: Page, siteNames: readonly string[]): Title | undefined {
  const stated = STATED.map(([, read]) => read(page))
    .filter(text => text !== undefined && text !== '')
    .map(text => withoutSite(text as string, siteNames));
  const tab = withoutSite(page.tabTitle, siteNames);
  const witnesses = [...stated, ...(tab ? [tab] : [])].filter(text => !isSiteName(text, siteNames));
  const heading = bestHeading(page, witnesses, siteNames);
  if (heading) return heading;
  const text = witnesses[0] ?? stated[0] ?? tab;
  return text ? { text } : undefined;
}

function bestHeading(
  page: Page,
  witnesses: readonly string[],
  siteNames: readonly string[],
): Title | undefined {
  let best: Title | undefined;
  let bestScore = 0;
  const visible = page.headings.filter(
    heading => !closest(heading, '[hidden],[aria-hidden="true"],dialog,template'),
  );
  for (const element of visible) {
    const text = lineOf(element, 600);
    if (text.length < 2) continue;
    const score = headingScore(page, element, text, witnesses, siteNames, visible.length);
    if (score > bestScore) [best, bestScore] = [{ text: withoutSite(text, siteNames), element }, score];
  }
  if (bestScore >= 4) return best;
  const other = confirmedElement(page, witnesses);
  return other ?? best;
}

const HEADLINE_HINT = /(?:head(?:line|ing)|title|entry|post|article|titre|titel|titulo|story|page-header)/;

function headingScore(
  page: Page,
  element: Element,
  text: string,
  witnesses: readonly string[],
  siteNames: readonly string[],
  count: number,
): number {
  if (isSiteName(text, siteNames) && witnesses.some(witness => sameKey(witness) !== sameKey(text))) return 0;
  let score = 0;
  const key = sameKey(text);
  for (const [at, witness] of witnesses.entries()) {
    const other = sameKey(witness);
    if (other === key) score += 6 - Math.min(at, 3);
    else if (key.length > 8 && (other.startsWith(key) || key.startsWith(other))) score += 3;
    else score += Math.max(0, likeness(text, witness) - 0.35) * 4;
  }
  if (sameKey(page.tabTitle).includes(key) && key.length > 8) score += 2;
  if (count === 1) score += 1.2;
  if (closest(element, 'article,main,[role="main"],[itemtype*="Article"],[itemtype*="Posting"]')) score += 1;
  if (
    HEADLINE_HINT.test(classAndId(element)) ||
    matches(element, '[itemprop~="headline"],[itemprop~="name"]')
  )
    score += 0.8;
  if (closest(element, 'nav,footer,aside,[role="banner"],[class*="logo" i],[id*="logo" i]')) score -= 2;
  if (first(element, 'a[href="/"]') && attribute(first(element, 'a') as Element, 'href') === '/') score -= 3;
  if (text.length > 250) score -= 2;
  return score;
}

/** An h2, h3 or titled element whose whole text is what the metadata says: the headline of pages that keep `h1` for their logo. */
function confirmedElement(page: Page, witnesses: readonly string[]): Title | undefined {
  if (!witnesses.length || page.late()) return undefined;
  const keys = new Set(witnesses.map(sameKey).filter(key => key.length > 3));
  for (const element of all(
    page.document,
    'h2,h3,[class*="title" i],[class*="headline" i],[itemprop~="headline"],[itemprop~="name"]',
    300,
  )) {
    if (matches(element, 'meta,link,a *,nav *,aside *,footer *,title')) continue;
    const text = lineOf(element, 400);
    if (keys.has(sameKey(text))) return { text, element };
  }
  return undefined;
}
