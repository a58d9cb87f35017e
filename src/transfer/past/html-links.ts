/** The links of an issue in HTML, read in an inert document: nothing in it runs, and nothing is asked for. */
import {
  all,
  attribute,
  closest,
  contains,
  first,
  parentOf,
  previousOf,
  rawText,
  tagOf,
} from '../../extract/dom.ts';
import { brief, LONGEST_AROUND, type SentLink, saysMore, sentLink } from '../../issue/sent/sent-link.ts';

/** More than any issue has; what follows is left. */
const MOST_LINKS = 5_000;
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, blockquote, figure, dd, div';
/** What stands around an article on a page. */
const AROUND_PAGE = 'nav, header, footer, aside, [role=navigation], [role=contentinfo]';
/** An article with fewer links than this is a teaser. */
const FEW = 3;

export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** `base`: the address of the page, for links that are relative to it. */
export function linksInDocument(document: Document, base?: string): SentLink[] {
  const words = new Map<Element, string>();
  const around = (element: Element): string => {
    const block = closest(element, BLOCKS);
    if (!block) return '';
    // A table that holds a whole mail is read once, not for each of its links.
    const known = words.get(block) ?? brief(rawText(block), LONGEST_AROUND);
    words.set(block, known);
    return known;
  };
  const links = all(document, 'a[href]', MOST_LINKS);
  return inside(document, links).flatMap(element => {
    const href = (attribute(element, 'href') ?? '').trim();
    const address = base !== undefined && URL.canParse(href, base) ? new URL(href, base).href : href;
    const link = sentLink(address, textOf(element), around(element));
    if (!link || saysMore(link.around, link.text)) return link ?? [];
    const said = saidBefore(element);
    return said === '' ? link : { ...link, around: said };
  });
}

export const linksInHtml = (html: string, base?: string): SentLink[] =>
  linksInDocument(parseHtml(html), base);

const HEADING = /^h[1-6]$/;
/** Paragraphs between a heading and its list of links. */
const FAR = 4;

/** The first paragraph after the heading, of a link that stands in a bare list: what the author says of it. */
function saidBefore(link: Element): string {
  let at = closest(link, 'ul, ol') ?? closest(link, 'p');
  let said = '';
  for (let back = 0; at && back < FAR; back += 1) {
    at = previousOf(at);
    if (!at || HEADING.test(tagOf(at))) break;
    if (tagOf(at) === 'p' && !first(at, 'a[href]')) said = brief(rawText(at), LONGEST_AROUND);
  }
  return said;
}

/** Of a page, the links of its article, or of all where each story is one; of a mail, all. */
function inside(document: Document, links: readonly Element[]): readonly Element[] {
  const main = first(document, 'main, [role=main]');
  const inMain = main ? links.filter(link => contains(main, link)) : [];
  const notAround = links.filter(link => !closest(link, AROUND_PAGE));
  const page = [inMain, notAround].find(({ length }) => length >= FEW) ?? links;

  const articles = linksByArticle(links);
  const large = articles.filter(({ length }) => length >= FEW).toSorted((x, y) => y.length - x.length);
  const [largest] = large;
  if (largest && largest.length > large.flat().length / 2) return largest;
  // Cards beside an issue are articles too: they hold less than the rest.
  const inArticles = articles.flat();
  return inArticles.length >= FEW && inArticles.length > page.length / 2 ? inArticles : page;
}

/** What stands around the page left out. */
function linksByArticle(links: readonly Element[]): Element[][] {
  const found = new Map<Element, Element[]>();
  for (const link of links) {
    const article = articleOf(link);
    if (!article || closest(article, AROUND_PAGE)) continue;
    const others = found.get(article);
    if (others) others.push(link);
    else found.set(article, [link]);
  }
  return [...found.values()];
}

/** The outermost: what is nested in it (a comment, a card) is part of it. */
function articleOf(link: Element): Element | undefined {
  let article: Element | undefined;
  for (let at = closest(link, 'article'); at; ) {
    article = at;
    const around = parentOf(at);
    at = around && closest(around, 'article');
  }
  return article;
}

/** A picture is named by its alternative text. */
function textOf(link: Element): string {
  const text = rawText(link);
  if (text.trim() !== '') return text;
  const image = first(link, 'img[alt]');
  return (image && attribute(image, 'alt')) ?? '';
}
