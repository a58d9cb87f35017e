/**
 * The headline that readers see, without the site's name. Witnesses are the visible headings, the page's metadata and
 * the tab's title; a heading that several witnesses confirm wins over any of them alone.
 */
import { all, childrenOf, closest, first, matches, tagOf } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { isElsewhere } from '../sources/regions.ts';
import { textIn } from '../sources/values.ts';
import { classAndId, lineOf } from '../sources/visible.ts';
import { clean, likeness, sameKey } from '../text/clean.ts';
import { isSiteName, mainPart, withoutSite } from '../text/title-parts.ts';

export interface Title {
  text: string;
  /** The element that carries it. */
  element?: Element;
}

interface Witness {
  text: string;
  key: string;
  weight: number;
}

/** What names the page without showing it, in order of trust. Open Graph and Twitter are one witness when they agree. */
const STATED: readonly { name: string; weight: number; read: (page: Page) => string | undefined }[] = [
  {
    name: 'citation',
    weight: 8,
    read: page =>
      metaOf(
        page.metas,
        'citation_title',
        'bepress_citation_title',
        'eprints.title',
        'dc.title',
        'dcterms.title',
        'prism.title',
      ),
  },
  {
    name: 'json-ld',
    weight: 3,
    read: page => textIn(page.linked, page.main?.data, 'headline', 'name', 'title'),
  },
  { name: 'og', weight: 3, read: page => metaOf(page.metas, 'og:title', 'twitter:title') },
  {
    name: 'twitter',
    weight: 1,
    read: page => metaOf(page.metas, 'twitter:title', 'parsely-title', 'sailthru.title'),
  },
  { name: 'meta', weight: 1, read: page => metaOf(page.metas, 'title', 'hdl', 'headline', 'hdl_p') },
];
const TAB_WEIGHT = 2.5;

export function titleOf(page: Page, siteNames: readonly string[]): Title | undefined {
  const witnesses = witnessesOf(page, siteNames);
  const headings = page.headings.flatMap(element => candidatesOf(page, element, witnesses, siteNames));
  let best = highest(headings);
  if (!best || best.score < SURE)
    best = highest([...headings, ...lesserHeadings(page, witnesses, siteNames)]) ?? best;
  const stated = strongest(witnesses);
  if (best && (best.score >= ENOUGH || !stated)) return { text: best.text, element: best.element };
  if (!stated) return undefined;
  return { text: stated.text, ...(best && { element: best.element }) };
}

const SURE = 7;
const ENOUGH = 2.6;

function witnessesOf(page: Page, siteNames: readonly string[]): Witness[] {
  const witnesses: Witness[] = [];
  const add = (raw: string | undefined, weight: number): void => {
    const text = raw ? withoutSite(raw, siteNames) : '';
    const key = sameKey(text);
    if (key && !isSiteName(text, siteNames)) witnesses.push({ text, key, weight });
  };
  for (const { read, weight } of STATED) add(read(page), weight);
  add(page.tabTitle, TAB_WEIGHT);
  const part = mainPart(withoutSite(page.tabTitle, siteNames));
  if (part) add(part, 1);
  return witnesses;
}

/** The text that most witnesses agree on; among equals the most trusted. */
function strongest(witnesses: readonly Witness[]): Witness | undefined {
  let best: Witness | undefined;
  let bestWeight = 0;
  for (const witness of witnesses) {
    const weight = witnesses
      .filter(({ key }) => key === witness.key)
      .reduce((sum, each) => sum + each.weight, 0);
    if (weight > bestWeight) [best, bestWeight] = [witness, weight];
  }
  return best;
}

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
  if (isElsewhere(element) && page.headings.length > 1) return [];
  const text = lineOf(element, 600);
  if (text.length < 2 || (isSiteName(text, siteNames) && witnesses.length > 0)) return [];
  const place = placeOf(page, element);
  const found: Candidate[] = [];
  for (const variant of [text, ...innerVariants(element, text), ...wordedVariants(text, witnesses)]) {
    const agreement = agreementOf(variant, witnesses);
    if (variant !== text && agreement < 3) continue;
    const shown = withoutSite(variant, siteNames);
    found.push({ text: shown, element, score: place + agreement + (variant === text ? 0.5 : 0) });
  }
  return found;
}

/** Texts of children that could be the headline itself. */
function innerVariants(element: Element, whole: string): string[] {
  const children = childrenOf(element);
  if (!children.length || children.length > 6) return [];
  return children.map(child => lineOf(child, 500)).filter(text => text.length > 3 && text !== whole);
}

/** A witness with which the heading begins or ends: 'Opinion | Headline', 'Headline Subtitle'. */
function wordedVariants(text: string, witnesses: readonly Witness[]): string[] {
  const key = sameKey(text);
  return witnesses
    .filter(
      witness =>
        witness.key.length > 5 &&
        witness.key !== key &&
        (key.startsWith(witness.key) || key.endsWith(witness.key)),
    )
    .filter(
      witness =>
        witnesses.filter(other => other.key === witness.key).reduce((sum, each) => sum + each.weight, 0) >= 3,
    )
    .map(witness => witness.text);
}

function agreementOf(text: string, witnesses: readonly Witness[]): number {
  const key = sameKey(text);
  let score = 0;
  for (const witness of witnesses) {
    if (witness.key === key) score += witness.weight;
    else if (key.length > 8 && (witness.key.startsWith(key) || key.startsWith(witness.key)))
      score += witness.weight * 0.45;
    else score += witness.weight * Math.max(0, likeness(text, witness.text) - 0.3) * 0.5;
  }
  return score;
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
  if (isElsewhere(element)) score -= 2.5;
  if (
    matches(
      element,
      'header[role="banner"] *,[class*="logo" i],[class*="logo" i] *,[class*="site-title" i],[class*="breadcrumb" i] *,[typeof="BreadcrumbList"] *',
    )
  )
    score -= 3;
  if (first(element, 'a[href="/"],a[rel="home"]')) score -= 3;
  return score;
}

const LESSER = 'h2,h3,[itemprop~="headline"],[itemprop~="name"],[class*="title" i],[class*="headline" i]';

/** Elements other than `h1` whose whole text is what a witness says: pages may keep `h1` for their logo. */
function lesserHeadings(
  page: Page,
  witnesses: readonly Witness[],
  siteNames: readonly string[],
): Candidate[] {
  if (!witnesses.length || page.late()) return [];
  const found: Candidate[] = [];
  for (const element of all(page.document, LESSER, 150)) {
    if (matches(element, 'h1,h1 *,meta,link,title,body') || isElsewhere(element)) continue;
    const text = lineOf(element, 300);
    const key = sameKey(text);
    if (key.length < 4 || isSiteName(text, siteNames)) continue;
    const equal = witnesses
      .filter(witness => witness.key === key)
      .reduce((sum, each) => sum + each.weight, 0);
    const begins = witnesses.some(
      witness => key.length > 7 && witness.key.startsWith(key) && followedBySeparator(witness.text, text),
    );
    if (equal || begins)
      found.push({
        text: clean(text),
        element,
        score: placeOf(page, element) + agreementOf(text, witnesses) + (begins ? 1.5 : 0),
      });
  }
  return found;
}

const followedBySeparator = (whole: string, part: string): boolean =>
  whole.startsWith(part) && /^\s*[-|–—_·•:：｜»<(（【[]/u.test(whole.slice(part.length));
