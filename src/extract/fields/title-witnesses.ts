/** What names a page without being its heading: metadata, structured data, the tab's title. Headings are judged by them. */
import type { Page } from '../page-model.ts';
import { fromMetas } from '../sources/metas.ts';
import { textIn } from '../sources/values.ts';
import { likeness, sameKey } from '../text/clean.ts';
import { isSiteName, mainPart, withoutSite } from '../text/title-parts.ts';

export interface Witness {
  text: string;
  key: string;
  weight: number;
}

const CITED = 8;

/** What names the page without showing it, in order of trust. Open Graph and Twitter are one witness when they agree. */
const STATED: readonly { name: string; weight: number; read: (page: Page) => string | undefined }[] = [
  {
    name: 'citation',
    weight: CITED,
    read: fromMetas(
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
    read: page =>
      aboutWebPage(page) ? undefined : textIn(page.linked, page.main?.data, 'headline', 'name', 'title'),
  },
  { name: 'og', weight: 3, read: fromMetas('og:title', 'twitter:title') },
  {
    name: 'twitter',
    weight: 1,
    read: fromMetas('twitter:title', 'parsely-title', 'sailthru.title'),
  },
  { name: 'meta', weight: 1, read: fromMetas('title', 'hdl', 'headline', 'hdl_p') },
];
/** The name of a plain WebPage repeats the tab's title. */
const aboutWebPage = (page: Page): boolean => page.main?.types.every(type => /Page$/.test(type)) ?? false;
const TAB_WEIGHT = 2.5;

/** Witnesses without the name of the site; those that say nothing else are none. */
export function witnessesOf(page: Page, siteNames: readonly string[]): Witness[] {
  const witnesses: Witness[] = [];
  const add = (raw: string | undefined, weight: number): void => {
    const text = raw ? withoutSite(raw, siteNames) : '';
    const key = sameKey(text);
    if (key && !isSiteName(text, siteNames)) witnesses.push({ text, key, weight });
  };
  for (const { read, weight } of STATED) add(read(page), weight);
  add(page.tabTitle, TAB_WEIGHT);
  const part = mainPart(withoutSite(page.tabTitle, siteNames));
  if (part) add(part.text, part.among > 2 ? TAB_WEIGHT + 0.5 : 1);
  return witnesses;
}

/** The text that most witnesses agree on; among equals the most trusted. */
export function strongest(witnesses: readonly Witness[]): Witness | undefined {
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

/** How far the witnesses bear a text out: equal, one beginning the other, or much alike. */
export function agreementOf(text: string, witnesses: readonly Witness[]): number {
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

/** Journals show the subtitle in an element of its own; their citation metadata has the whole title. */
export function withSubtitle(text: string, witnesses: readonly Witness[]): string {
  const key = sameKey(text);
  const cited = witnesses.find(({ weight }) => weight === CITED);
  return cited && key.length > 5 && cited.key.startsWith(key) ? cited.text : text;
}
