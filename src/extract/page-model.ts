/** One page as its readers see it: the sources, read once, and how long there is left. */
import { attribute, contentType, first, rawText, rootElement } from './dom.ts';
import { headingsOf } from './sources/headings.ts';
import type { LinkedData, Node } from './sources/json-ld.ts';
import { readJsonLd } from './sources/json-ld.ts';
import { type Lines, linesAfter, linesFrom } from './sources/lines.ts';
import { mainNode } from './sources/main-node.ts';
import { type Metas, metaOf, readMetas } from './sources/metas.ts';
import { type Elsewhere, regionsAround } from './sources/regions.ts';
import { isStale } from './sources/stale.ts';
import { clean, sameKey } from './text/clean.ts';

export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** BCP 47, lower case, such as 'pt-br'; '' when unknown. */
  readonly language: string;
  readonly metas: Metas;
  readonly linked: LinkedData;
  /** The JSON-LD node that is about this page. */
  readonly main: Node | undefined;
  /** Text of `<title>`. */
  readonly tabTitle: string;
  /** Top headings in the page's order. */
  readonly headings: readonly Element[];
  /** True inside navigation, comments, related posts and the like. */
  readonly elsewhere: Elsewhere;
  /** Lines of text after the headline, or from the page's start where it has none. Read as far as asked, and once. */
  readonly lines: Lines;
  /** True once the time for reading is used up; readers then return what they have. */
  readonly late: () => boolean;
}

export function openPage(document: Document, url: URL, late: () => boolean): Page {
  const tabTitle = tabTitleOf(document);
  const headings = headingsOf(document);
  let metas = readMetas(document);
  let linked = readJsonLd(document);
  const seen = [tabTitle, ...headings.map(heading => clean(rawText(heading), 500))].filter(Boolean);
  if (isStale(document, url, metas, seen)) {
    metas = ofSite(metas);
    linked = { nodes: [], byId: new Map() };
  }
  const titles = [
    ...seen,
    ...['og:title', 'twitter:title', 'citation_title'].flatMap(name => metas.get(name)?.slice(0, 3) ?? []),
  ];
  return {
    document,
    url,
    language: languageOf(document, metas),
    metas,
    linked,
    main: mainNode(linked, url, titles),
    tabTitle,
    headings,
    elsewhere: regionsAround(headings.length === 1 ? headings[0] : undefined),
    lines: () => [],
    late,
  };
}

/** What the head says of the site holds for all its pages. */
const OF_SITE = new Set([
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'generator',
  'og:locale',
]);
const ofSite = (metas: Metas): Metas => new Map([...metas].filter(([name]) => OF_SITE.has(name)));

/** Browsers put the size behind the name of an image: 'chart.png (640×480)', 'chart.png (PNG Image, 640 × 480 pixels)'. */
const IMAGE_SIZE = /\s+\([^()]*\d\s?×\s?\d[^()]*\)(?:\s.*)?$/;

function tabTitleOf(document: Document): string {
  const title = clean(rawText(first(document, 'title') ?? document), 1000);
  return contentType(document).startsWith('image/') ? title.replace(IMAGE_SIZE, '') : title;
}

/** The same page once its headline is known: what is near it, and what is elsewhere. */
export function focusOn(page: Page, title: { text: string; element?: Element } | undefined): Page {
  const focus =
    title?.element ??
    page.headings.find(heading => !title || sameKey(rawText(heading)).includes(sameKey(title.text))) ??
    page.headings[0] ??
    first(page.document, 'h2,h3');
  const [only, other] = page.headings;
  const elsewhere = focus === only && !other ? page.elsewhere : regionsAround(focus);
  const lines = focus
    ? linesAfter(focus, elsewhere)
    : afterTitle(linesFrom(first(page.document, 'body'), elsewhere), title?.text ?? '');
  return { ...page, elsewhere, lines };
}

/** Where no element is the headline, the line that repeats the title stands for it. */
const afterTitle =
  (lines: Lines, title: string): Lines =>
  most => {
    const start = lines().findIndex(({ text }) => text === title) + 1;
    return lines().slice(start, most && start + most);
  };

function languageOf(document: Document, metas: Metas): string {
  const root = rootElement(document);
  const stated =
    (root && (attribute(root, 'lang') || attribute(root, 'xml:lang'))) ||
    metaOf(
      metas,
      'og:locale',
      'content-language',
      'language',
      'dc.language',
      'citation_language',
      'inlanguage',
    );
  const tag = stated?.trim().toLowerCase().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag) ? tag : '';
}
