/**
 * The headline that readers see, without the site's name. Witnesses are the visible headings, the page's metadata and
 * the tab's title; a heading that several witnesses confirm wins over any of them alone.
 */
import { all, before, childrenOf, closest, first, matches, rawText, tagOf } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { leadsHome } from '../sources/headings.ts';
import { classAndId, lineOf } from '../sources/visible.ts';
import { pathKey } from '../text/addresses.ts';
import { clean, sameKey } from '../text/clean.ts';
import { isSiteName, withoutSite } from '../text/title-parts.ts';
import { largeType } from './large-type.ts';
import { agreementOf, strongest, type Witness, withSubtitle, witnessesOf } from './title-witnesses.ts';

export interface Title {
  text: string;
  /** The element that carries it. */
  element?: Element;
}

export function titleOf(page: Page, names: readonly string[]): Title | undefined {
  // A front page is its site: 'SpeechBrain: A PyTorch Toolkit' is its whole title.
  const siteNames = pathKey(page.url) === '' ? [] : names;
  const witnesses = witnessesOf(page, siteNames);
  const headings = page.headings.flatMap(element => candidatesOf(page, element, witnesses, siteNames));
  let best = highest(headings);
  if (!best || best.score < SURE)
    best = highest([...headings, ...lesserHeadings(page, witnesses, siteNames, best)]) ?? best;
  const stated = strongest(witnesses);
  if (!best) {
    const large = largeType(page, siteNames);
    if (large) return large;
  }
  if (best && (best.score >= ENOUGH || !stated))
    return { text: withSubtitle(best.text, witnesses), element: best.element };
  if (!stated) return undefined;
  return { text: stated.text, ...(best && { element: best.element }) };
}

const SURE = 7;
const GOOD = 4;
const ENOUGH = 2.6;

interface Candidate extends Title {
  element: Element;
  score: number;
}

const highest = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (best, each) => (each.score > (best?.score ?? 0) ? each : best),
    undefined,
  );

/** A heading as a whole, and without a kicker or a second line set in an element of its own. */
function candidatesOf(
  page: Page,
  element: Element,
  witnesses: readonly Witness[],
  siteNames: readonly string[],
): Candidate[] {
  if ((page.elsewhere(element) && page.headings.length > 1) || matches(element, BREADCRUMB)) return [];
  if (isAlternative(page, element)) return [];
  const text = lineOf(element, 600);
  if (text.length < 2 || (isSiteName(text, siteNames) && witnesses.length > 0)) return [];
  const place = placeOf(page, element);
  const found: Candidate[] = [];
  const bare = withoutKicker(element, text);
  for (const variant of [text, ...innerVariants(element, text)]) {
    const agreement = agreementOf(variant, witnesses);
    if (variant !== text && variant !== bare && agreement < 3) continue;
    const bonus = variant === bare ? 5 : variant === text && !bare ? 0.5 : 0;
    found.push({ text: withoutSite(variant, siteNames), element, score: place + agreement + bonus });
  }
  return found;
}

/** Microdata may mark a shorter headline for search engines, even in `h1`, beside the one for readers. */
const isAlternative = (page: Page, element: Element): boolean =>
  matches(element, '[itemprop~="alternativeHeadline"]') &&
  first(page.document, ':is(h1,h2,h3)[itemprop~="headline"]') !== undefined;

const KICKER =
  /kicker|topline|overline|dachzeile|eyebrow|roofline|spitzmarke|pre-?title|pre-?headline|supertitle|label|badge|category|section-name|descriptor/;

/** The heading without what it sets in elements of its own: a kicker before the headline, a second line after it. */
function innerVariants(element: Element, whole: string): string[] {
  const children = childrenOf(innermost(element));
  if (!children.length || children.length > 6) return [];
  const texts = children.map(child => lineOf(child, 500)).filter(Boolean);
  const found = [withoutKicker(element, whole)];
  for (const text of texts) {
    found.push(text);
    if (whole.startsWith(text)) found.push(whole.slice(text.length));
    if (whole.endsWith(text)) found.push(whole.slice(0, -text.length));
  }
  return [...new Set(found.map(text => text.replace(/^[\s:|–-]+|[\s:|–-]+$/g, '')))].filter(
    text => text.length > 3 && text !== whole,
  );
}

/** The element inside that alone holds its text: a link, mostly. */
function innermost(element: Element): Element {
  let at = element;
  for (let level = 0; level < 3; level++) {
    const [only, other] = childrenOf(at);
    if (!only || other || clean(rawText(only)) !== clean(rawText(at))) break;
    at = only;
  }
  return at;
}

/** The heading without a first element whose class says that it is a kicker; '' where there is none. */
function withoutKicker(element: Element, whole: string): string {
  const [kicker] = childrenOf(innermost(element));
  if (!kicker || !KICKER.test(classAndId(kicker))) return '';
  const rest = whole.slice(lineOf(kicker, 200).length).replace(/^[\s:|–-]+/, '');
  return rest.length > 8 ? rest : '';
}

const HINT = /head(?:line|ing)|title|entry|post|article|titre|titel|titulo|story/;
const BY_TAG: Readonly<Record<string, number>> = { h1: 2, h2: 0.6, h3: 0.3 };

function placeOf(page: Page, element: Element): number {
  let score = BY_TAG[tagOf(element)] ?? 0;
  if (tagOf(element) === 'h1' && page.headings.length === 1) score += 0.8;
  if (closest(element, 'article,main,[role="main"],[itemtype*="Article"],[itemtype*="Posting"]'))
    score += 0.6;
  if (HINT.test(classAndId(element)) || matches(element, '[itemprop~="headline"],[itemprop~="name"]'))
    score += 0.6;
  if (page.elsewhere(element)) score -= 2.5;
  if (
    matches(
      element,
      'header[role="banner"] *,[class*="logo" i],[class*="logo" i] *,[class*="site-title" i],[class*="site-name" i]',
    )
  )
    score -= 3;
  if (leadsHome(element, page.url)) score -= 5;
  return score;
}

const BREADCRUMB =
  '[class*="breadcrumb" i],[class*="breadcrumb" i] *,[typeof="BreadcrumbList"] *,[itemtype*="BreadcrumbList"] *';

const LESSER = 'h2,h3,[itemprop~="headline"],[itemprop~="name"],[class*="title" i],[class*="headline" i]';

/**
 * Elements other than `h1` whose whole text is what a witness says: pages may keep `h1` for their logo.
 * Below a good `h1` they are headings of sections, and before it one witness is not enough.
 */
function lesserHeadings(
  page: Page,
  witnesses: readonly Witness[],
  siteNames: readonly string[],
  best: Candidate | undefined,
): Candidate[] {
  if (!witnesses.length || page.late()) return [];
  const good = best !== undefined && best.score >= GOOD ? best : undefined;
  const found: Candidate[] = [];
  for (const element of all(page.document, good ? 'h2,h3,[itemprop~="headline"]' : LESSER, 150)) {
    if (matches(element, 'h1,h1 *,meta,link,title,body') || page.elsewhere(element)) continue;
    const text = lineOf(element, 300);
    const key = sameKey(text);
    if (key.length < 4 || isSiteName(text, siteNames)) continue;
    if (best && isHeadlineUnder(page, best, key)) return [{ text, element, score: best.score + 1 }];
    if (good && before(good.element, element)) continue;
    const equal = witnesses
      .filter(witness => witness.key === key)
      .reduce((sum, each) => sum + each.weight, 0);
    const begins =
      !good && key.length > 7 && witnesses.some(witness => followedBySeparator(witness.text, text));
    const kicked = !good && KICKER.test(classAndId(childrenOf(element)[0] ?? element));
    if (good ? equal < 4 : !equal && !begins && !kicked) continue;
    if (begins)
      found.push({
        text: clean(text),
        element,
        score: placeOf(page, element) + agreementOf(text, witnesses) + 1.5,
      });
    found.push(...candidatesOf(page, element, witnesses, siteNames));
  }
  return found;
}

/** 'Site – Headline' in the tab, 'Site' in the `h1`: the headline stands in a lesser heading. */
function isHeadlineUnder(page: Page, best: Candidate, headline: string): boolean {
  const site = sameKey(best.text);
  const tab = sameKey(page.tabTitle);
  return headline.length > site.length && tab.startsWith(site) && tab.slice(site.length).startsWith(headline);
}

const followedBySeparator = (whole: string, part: string): boolean =>
  whole.startsWith(part) && /^\s*[-|–—_·•:：｜»<(（【[]/.test(whole.slice(part.length));
