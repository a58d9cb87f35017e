/** The day a page was published: what metadata says, corrected by what the reader sees. Never the day of an update, a copyright line or a linked post. */
import { all, attribute, before, closest, matches, nextOf, parentOf, tagOf } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { textIn } from '../sources/values.ts';
import { classAndId, lineOf, visibleText } from '../sources/visible.ts';
import { addressDate, addressMonth, machineDate, textDate } from '../text/dates.ts';
import type { Title } from './title.ts';

type Read = (page: Page) => string | undefined;

const meta =
  (...names: string[]): Read =>
  page =>
    metaOf(page.metas, ...names);

/** In order of trust; each gives the value as the page writes it. */
const STATED: readonly (readonly [string, Read])[] = [
  [
    'citation',
    meta(
      'citation_publication_date',
      'citation_online_date',
      'citation_date',
      'citation_year',
      'bepress_citation_date',
    ),
  ],
  ['json-ld', page => textIn(page.linked, page.main?.data, 'datePublished', 'uploadDate', 'dateCreated')],
  [
    'og',
    meta(
      'article:published_time',
      'og:article:published_time',
      'article:published',
      'og:published_time',
      'video:release_date',
      'og:video:release_date',
      'book:release_date',
    ),
  ],
  [
    'meta',
    meta(
      'datepublished',
      'date.published',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.date',
      'dc.date',
      'dcterms.created',
      'dc.date.created',
      'prism.publicationdate',
      'eprints.date',
      'parsely-pub-date',
      'sailthru.date',
      'publish_date',
      'publish-date',
      'pubdate',
      'pub_date',
      'publication_date',
      'publicationdate',
      'published_at',
      'published-date',
      'published',
      'article.published',
      'article.created',
      'rnews:datepublished',
      'cxenseparse:recs:publishtime',
      'originalpublicationdate',
      'date',
      'date_published',
      'display-date',
      'ptime',
      'pdate',
      'uploaddate',
      'datecreated',
      'created',
      'release_date',
      'dat',
      'shareaholic:article_published_time',
      'bt:pubdate',
      'vr:published_time',
      'article_date_original',
      'timestamp',
    ),
  ],
];

export function publishedOf(page: Page, title: Title | undefined): string | undefined {
  const stated =
    STATED.map(([, read]) => read(page))
      .map(value => value && machineDate(value, page.language))
      .find(Boolean) || undefined;
  if (stated && stated.length < 10) return stated;
  const address = addressDate(page.url);
  if (stated) return corrected(page, stated, title);
  return visibleDate(page, title) ?? address ?? addressMonth(page.url);
}

/** A time stamp in UTC may name the neighbouring day: the day on the page wins when it is within one day. */
function corrected(page: Page, stated: string, title: Title | undefined): string {
  const seen = visibleDate(page, title);
  return seen?.length === 10 && Math.abs(Date.parse(seen) - Date.parse(stated)) === 86_400_000
    ? seen
    : stated;
}

const DATE_HINT =
  /(?:^|[\s_-])(?:date|dates|datetime|time|timestamp|publish(?:ed)?|posted|pubdate|post-?date|entry-?date|byline|meta|datum|fecha|data|article-?info|dateline)(?:$|[\s_-])|publi(?:sh|ca)|date(?:$|[\s_-])|posted-?on/;
const UPDATED =
  /(?:updat|modif|aktualisiert|geändert|mis à jour|actualiza|aggiornat|bijgewerkt|opdateret|oppdatert|uppdaterad|zaktualizowan|обновл|更新|güncel|revised|last edited|accessed|retrieved|zuletzt)/i;
const ELSEWHERE =
  'nav,footer,aside,[class*="related" i],[class*="comment" i],[class*="recommend" i],[class*="sidebar" i],[class*="teaser" i],[id*="comment" i],[id*="sidebar" i],[class*="popular" i],[class*="latest" i],[class*="copyright" i],[class*="widget" i],[class*="most-" i]';

export function visibleDate(page: Page, title: Title | undefined): string | undefined {
  const anchor = title?.element;
  let best: string | undefined;
  let bestScore = 0;
  for (const element of all(
    page.document,
    'time,[itemprop~="datePublished"],[itemprop~="dateCreated"],[class*="date" i],[class*="publish" i],[class*="time" i],[class*="posted" i],[id*="date" i]',
    150,
  )) {
    if (page.late()) break;
    const hint = classAndId(element);
    const itemprop = attribute(element, 'itemprop') ?? '';
    const isTime = tagOf(element) === 'time';
    if (!isTime && !itemprop && !DATE_HINT.test(hint)) continue;
    const text = lineOf(element, 200);
    const machine =
      attribute(element, 'datetime') ??
      attribute(element, 'content') ??
      (itemprop ? attribute(element, 'title') : undefined);
    const shown = text.length < 120 ? textDate(text, page.language, true) : undefined;
    const date = shown ?? (machine && machineDate(machine, page.language)) ?? undefined;
    if (!date || date.length < 10) continue;
    let score = isTime ? 3 : 1.5;
    if (/datePublished/.test(itemprop) || attribute(element, 'pubdate') !== undefined) score += 4;
    if (/publi|posted|entry-date|post-date|created/.test(hint)) score += 1.5;
    if (/dateModified/.test(itemprop) || /updat|modif/.test(hint)) score -= 4;
    if (UPDATED.test(text) || UPDATED.test(attribute(element, 'title') ?? '')) score -= 3;
    if (closest(element, ELSEWHERE)) score -= 4;
    if (closest(element, 'a[href]') && !closest(element, 'header,[class*="byline" i],[class*="meta" i]'))
      score -= 0.5;
    if (anchor) score += before(anchor, element) ? 1.5 : 0.5;
    if (closest(element, 'article,main,[role="main"]')) score += 0.5;
    if (score > bestScore) [best, bestScore] = [date, score];
  }
  if (bestScore >= 3) return best;
  return (anchor && dateNear(page, anchor)) ?? best;
}

/** A date in the lines next to the headline. */
function dateNear(page: Page, headline: Element): string | undefined {
  let block: Element | undefined = headline;
  for (let level = 0; block && level < 4; level++, block = parentOf(block)) {
    if (matches(block, 'body,html,main')) break;
    let sibling: Element | undefined = nextOf(block);
    for (let count = 0; sibling && count < 4; count++, sibling = nextOf(sibling)) {
      if (matches(sibling, ELSEWHERE)) continue;
      for (const line of visibleText(sibling, 400).split('\n').slice(0, 8)) {
        if (line.length > 160 || UPDATED.test(line) || /©|copyright/i.test(line)) continue;
        const date = textDate(line, page.language, true);
        if (date) return date;
      }
    }
  }
  return undefined;
}
