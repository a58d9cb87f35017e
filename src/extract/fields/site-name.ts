/** What the site calls itself. Several statements that agree outweigh one that stands first in the table. */
import { all, attribute, first } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { leadsHome } from '../sources/headings.ts';
import { fromMetas, metaOf } from '../sources/metas.ts';
import { isData, listOf, textIn, textOf } from '../sources/values.ts';
import { lineOf } from '../sources/visible.ts';
import { siteLabel } from '../text/addresses.ts';
import { cleanMeta, sameKey } from '../text/clean.ts';
import { firstPart, lastPart } from '../text/title-parts.ts';

const fromNode =
  (type: RegExp) =>
  (page: Page): string | undefined => {
    const node = page.linked.nodes.find(
      ({ types, depth }) => depth <= 2 && types.some(name => type.test(name)),
    );
    return node && textIn(page.linked, node.data, 'name');
  };

const publisher = (page: Page): string | undefined => {
  if (!page.main) return undefined;
  for (const value of listOf(page.linked, page.main.data, 'publisher')) {
    const name = isData(value) ? textIn(page.linked, value, 'name') : textOf(value);
    if (name && !/^https?:/.test(name)) return name;
  }
  return undefined;
};

/** The part of the tab's title that shares its letters with the host. */
function fromTitle(page: Page): string | undefined {
  const labels = page.url.hostname
    .split('.')
    .slice(0, -1)
    .map(sameKey)
    .filter(label => label.length > 2 && label !== 'www');
  const whole = sameKey(siteLabel(page.url.hostname));
  const headline =
    page.url.pathname === '/' ? '' : sameKey(metaOf(page.metas, 'og:title') ?? lineOfFirst(page));
  for (const part of [lastPart(page.tabTitle), firstPart(page.tabTitle)]) {
    const name = part?.replace(/\/.*$/, '');
    const key = name && sameKey(name);
    if (!name || !key || key.length < 3 || name.length > 60) continue;
    if (
      whole.includes(key) ||
      whole === initials(name) ||
      labels.some(
        label =>
          label === key ||
          (label.length > 3 && key !== headline && key.includes(label)) ||
          (key.length > 3 && label.startsWith(key)),
      )
    )
      return name;
  }
  return undefined;
}

const lineOfFirst = ({ headings: [heading] }: Page): string => (heading ? lineOf(heading, 300) : '');

const initials = (text: string): string =>
  text
    .split(/\s+/)
    .map(word => word[0] ?? '')
    .join('')
    .toLowerCase();

/** 'Example » Feed' and 'Search Example' name the site as well. */
function fromLinks(page: Page): string | undefined {
  for (const link of all(
    page.document,
    'link[type*="rss" i][title],link[type*="atom" i][title],link[rel="search"][title]',
    5,
  )) {
    const title = cleanMeta(attribute(link, 'title'), 200)
      .replace(
        /\s*[»|–—:-]?\s*(?:\(?(?:rss|atom)(?:\s*(?:2\.0|1\.0))?\)?|feed|rss feed|search|posts?|headlines|latest articles|latest|new and noteworthy|articles)\s*$/i,
        '',
      )
      .replace(/\s*[»›|:–—-]\s*$/, '')
      .trim();
    if (
      title &&
      !/^(?:rss|atom|feed|search|comments?|suche|blog|news|all|subscribe.*)$/i.test(title) &&
      !/comments? feed|kommentar|»/i.test(title)
    )
      return title;
  }
  return undefined;
}

/** In order of trust. */
export const SITE_NAMES: readonly (readonly [string, (page: Page) => string | undefined])[] = [
  ['og', fromMetas('og:site_name')],
  ['title', fromTitle],
  ['journal', fromMetas('citation_journal_title', 'bepress_citation_journal_title', 'prism.publicationname')],
  ['website', fromNode(/^WebSite$/)],
  ['publisher', publisher],
  ['application', fromMetas('application-name', 'apple-mobile-web-app-title')],
  ['feed', fromLinks],
  ['remainder', remainder],
  ['organisation', fromNode(/^(?:NewsMedia)?Organization$/)],
  [
    'meta',
    fromMetas(
      'publisher',
      'dc.publisher',
      'dcterms.publisher',
      'site_name',
      'cre',
      'citation_publisher',
      'copyright-holder',
    ),
  ],
];

/** What the site calls itself by each source that says so, the most trusted first. */
export function siteNamesOf(page: Page): string[] {
  const names = new Map<string, string>();
  for (const [, read] of SITE_NAMES) {
    const name = read(page)?.trim();
    if (!name || name.length > 80 || SOFTWARE.test(name) || /^https?:|^@|^\d+$/.test(name)) continue;
    const key = sameKey(name);
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

/** What follows the headline in the tab's title: 'Headline – Site'. */
function remainder(page: Page): string | undefined {
  const last = lastPart(page.tabTitle);
  const head = firstPart(page.tabTitle);
  if (/:\s+\S+.{0,50}$/.test(page.tabTitle) && page.tabTitle.endsWith(`: ${last}`)) return undefined;
  if (!last || !head || last.length > 50 || page.url.pathname.length < 2) return undefined;
  if (last.length > head.length && isLesserHeading(page, last)) return undefined;
  const shown = page.headings.slice(0, 3).filter(heading => !leadsHome(heading, page.url));
  const keys = shown.map(heading => sameKey(lineOf(heading, 300)));
  const before = [head, page.tabTitle.slice(0, page.tabTitle.lastIndexOf(last))].map(sameKey);
  return keys.some(key => before.includes(key)) && !keys.includes(sameKey(last)) ? last : undefined;
}

/** 'Site – Headline' in the tab with the site in `h1`: the headline then stands in a heading below it. */
function isLesserHeading(page: Page, text: string): boolean {
  const key = sameKey(text);
  return all(page.document, 'h2,h3', 20).some(
    heading => !page.elsewhere(heading) && sameKey(lineOf(heading, 300)) === key,
  );
}

/** Names of the software that runs a site, and of its parts. */
const SOFTWARE =
  /^(?:dspace|eprints|opus 4|wordpress|drupal|joomla!?|ghost|blogger|omeka|ojs|wix|squarespace|mediawiki|app|home|website|news|blog|articles|posts)$/i;

/** `names`: those of `siteNamesOf`. */
export function siteNameOf(page: Page, names: readonly string[]): string | undefined {
  if (names[0]) return names[0];
  const home = first(
    page.document,
    'header a[href="/"] img[alt], a[class*="logo" i] img[alt], [class*="logo" i] a img[alt]',
  );
  const alt = home && cleanMeta(attribute(home, 'alt'), 60).replace(/\s*(?:logo|home)\s*$/i, '');
  if (alt && sameKey(siteLabel(page.url.hostname)).includes(sameKey(alt))) return alt;
  return undefined;
}
