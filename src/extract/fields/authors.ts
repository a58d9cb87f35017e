/** Who wrote it: people first; an organisation only where no person is named. */
import { all, attribute, before, closest, first, matches, tagOf } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { metasOf } from '../sources/metas.ts';
import { isData, listOf, textOf } from '../sources/values.ts';
import { lineOf, visibleText } from '../sources/visible.ts';
import { sameKey } from '../text/clean.ts';
import { isOrganisation, personName, splitByline, turned, unique } from '../text/names.ts';
import { isSiteName } from '../text/title-parts.ts';
import type { Title } from './title.ts';

type Read = (page: Page, title: Title | undefined) => string[];

/** In order of trust. */
const SOURCES: readonly (readonly [string, Read])[] = [
  ['citation', page => citationNames(page)],
  ['json-ld', page => linkedNames(page)],
  ['meta', page => metaNames(page)],
  ['markup', (page, title) => markedNames(page, title)],
  ['byline', (page, title) => bylineNames(page, title)],
];

export function authorsOf(page: Page, title: Title | undefined, siteNames: readonly string[]): string[] {
  let organisations: string[] = [];
  for (const [, read] of SOURCES) {
    if (page.late()) break;
    const names = unique(read(page, title));
    const people = names.filter(name => !isSiteName(name, siteNames) && !isOrganisation(name));
    if (people.length) return people;
    if (names.length && !organisations.length) organisations = names;
  }
  return organisations;
}

/** 'Doe, Jane' a value, or 'Doe, Jane; Roe, John' in one. */
export function citationNames(page: Page): string[] {
  const values = metasOf(
    page.metas,
    'citation_author',
    'citation_authors',
    'bepress_citation_author',
    'eprints.creators_name',
    'dc.creator',
    'dcterms.creator',
    'dc.creator.personalname',
    'dc.contributor.author',
    'dcsext.author',
    'prism.author',
  );
  return values
    .flatMap(value => value.split(/\s*;\s*/))
    .flatMap(value => (value.split(',').length > 3 ? value.split(',') : [turned(value)]))
    .map(personName)
    .filter(Boolean);
}

function linkedNames(page: Page): string[] {
  const data = page.main?.data;
  if (!data) return [];
  for (const property of ['author', 'creator']) {
    const names: string[] = [];
    for (const value of listOf(page.linked, data, property)) {
      if (isData(value) && Array.isArray(value.name))
        names.push(...value.name.flatMap(name => splitByline(textOf(name))));
      else names.push(...splitByline(textOf(value)));
    }
    if (names.length) return names;
  }
  return [];
}

const META_NAMES = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'authors',
  'article:author_name',
  'article.author',
  'rnews:author',
  'cxenseparse:author',
  'dcsext.author',
  'vr:author',
  'shareaholic:article_author_name',
  'og:author',
  'book:author',
  'twitter:data1',
];

function metaNames(page: Page): string[] {
  for (const name of META_NAMES) {
    if (
      name === 'twitter:data1' &&
      !/^(?:written )?by$|^author|^verfasst|^geschrieben|^écrit|^escrito/i.test(
        page.metas.get('twitter:label1')?.[0] ?? '',
      )
    )
      continue;
    const values = page.metas.get(name)?.filter(value => !/^https?:|^\/|^@/.test(value)) ?? [];
    const names = values.flatMap(splitByline);
    if (names.length) return names;
  }
  return [];
}

const ELSEWHERE =
  'nav,footer,aside,[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="sidebar" i],[class*="recommend" i],[class*="teaser" i],[class*="widget" i]';

function candidates(page: Page, selector: string, title: Title | undefined): Element[] {
  const found = all(page.document, selector, 80).filter(
    element => !closest(element, ELSEWHERE) && !matches(element, 'body,html,img,input'),
  );
  const outer = found.filter(element => !found.some(other => other !== element && other.contains(element)));
  const after = title?.element ? outer.filter(element => before(title.element as Element, element)) : outer;
  return after.length ? after : outer;
}

function markedNames(page: Page, title: Title | undefined): string[] {
  for (const selector of [
    '[itemprop~="author"]',
    'a[rel~="author"],[rel~="author"]:not(link)',
    'address [class*="author" i]',
  ]) {
    const names: string[] = [];
    for (const element of candidates(page, selector, title).slice(0, 12)) {
      const inner = first(element, '[itemprop~="name"]');
      const text =
        (inner && (attribute(inner, 'content') ?? lineOf(inner, 200))) ??
        attribute(element, 'content') ??
        visibleText(element, 200);
      names.push(...splitByline(text));
    }
    if (names.length) return names;
  }
  return [];
}

const BYLINES = [
  '[class*="byline" i] a[href*="author" i],[class*="author" i] a[href*="author" i],a[href*="/author/" i],a[href*="/authors/" i],a[href*="/autor/" i],a[href*="/auteur/" i]',
  '[class*="author-name" i],[class*="authorname" i],[class*="author__name" i],[class*="byline-name" i],[class*="byline__name" i],[class~="author" i],[class*="byline" i],[class*="article-author" i],[id*="byline" i]',
  '[class*="author" i],[id*="author" i],[class*="autor" i],[class*="auteur" i],[class*="writer" i],[class*="reporter" i],[data-author]',
];

function bylineNames(page: Page, title: Title | undefined): string[] {
  for (const selector of BYLINES) {
    for (const element of candidates(page, selector, title).slice(0, 6)) {
      if (tagOf(element) === 'article' || tagOf(element) === 'main') continue;
      const text = visibleText(element, 300);
      if (text.length > 200) continue;
      const names = splitByline(text.split('\n')[0] ?? '').filter(name => name.split(/\s+/).length <= 5);
      if (names.length) return names;
    }
  }
  return title?.element ? namedNear(title.element) : [];
}

/** 'By Jane Doe' in the lines after the headline. */
function namedNear(headline: Element): string[] {
  const block = closest(headline, 'article,main,header,section,div');
  if (!block) return [];
  for (const line of visibleText(block.parentElement ?? block, 3000).split('\n')) {
    if (
      line.length < 80 &&
      /^(?:by|von|par|por|di|door|af|av|автор:?|作者[:：]|文[:：/])\s*\p{Lu}?/iu.test(line) &&
      sameKey(line) !== sameKey(lineOf(headline))
    ) {
      const names = splitByline(line).filter(
        name => /^\p{Lu}|\p{Lo}/u.test(name) && name.split(' ').length <= 4,
      );
      if (names.length) return names;
    }
  }
  return [];
}
