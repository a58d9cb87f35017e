/**
 * When a page's canonical link may stand for its address. Real pages name their home page, another language, the first
 * page of a list, or (in single-page apps) the article that was on screen before.
 */
import { parseAddress, segmentsOf } from './address.ts';
import { foldedHost } from './hosts.ts';
import { languageOf } from './language.ts';
import { fragmentWithoutTracking } from './tracking.ts';

/** The canonical link as an address, or undefined where it is not to be believed. `url` is the page's own address. */
export function acceptedCanonical(url: URL, canonical: string | undefined): URL | undefined {
  if (!canonical || !URL.canParse(canonical, url)) return undefined;
  const named = parseAddress(new URL(canonical, url).href);
  if (!named || DOUBTS.some(doubt => doubt(named, url))) return undefined;
  const fragment = fragmentWithoutTracking(url);
  // An anchor names a part of the page: an episode, an entry of a change log.
  if (named.hash === '' && fragment !== '') named.hash = fragment;
  if (url.protocol === 'https:' && named.protocol === 'http:' && named.port === '') named.protocol = 'https:';
  return named;
}

type Doubt = (named: URL, url: URL) => boolean;

const isElsewhere: Doubt = (named, url) => {
  const [host, own] = [foldedHost(named), foldedHost(url)];
  return host !== own && !host.endsWith(`.${own}`) && !own.endsWith(`.${host}`);
};

const isHome = (url: URL): boolean =>
  url.search === '' &&
  segmentsOf(url).every(segment =>
    /^(?:index|default|home)(?:\.\w+)?$|^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(segment),
  );

const isHomeOnly: Doubt = (named, url) => isHome(named) && !isHome(url);

const isOtherLanguage: Doubt = (named, url) => {
  const own = languageOf(url);
  return own !== undefined && languageOf(named) !== own;
};

const isUnfilled: Doubt = named =>
  named.username !== '' ||
  /\{\{|\$\{|%7B%7B|\[object|(?:^|[/=])(?:undefined|null|NaN)(?=[/&?]|$)/i.test(
    `${named.pathname}${named.search}`,
  );

/** An app that routes by fragment has one canonical link for all its pages. */
const losesRoute: Doubt = (named, url) =>
  /^#(?:!|.*\/)/.test(fragmentWithoutTracking(url)) && named.hash === '';

const pageNumber = (url: URL): string | undefined =>
  /\/page[/-]?(\d+)/i.exec(url.pathname)?.[1] ??
  url.searchParams.get('page') ??
  url.searchParams.get('paged') ??
  undefined;

const losesPage: Doubt = (named, url) => {
  const own = pageNumber(url);
  return own !== undefined && /^\d+$/.test(own) && Number(own) > 1 && pageNumber(named) !== own;
};

/** The words of an article's name: its last segment, if that is made of several words. */
function wordsOf(url: URL): Set<string> {
  const name =
    segmentsOf(url)
      .at(-1)
      ?.toLowerCase()
      .replace(/\.\w{2,5}$/, '') ?? '';
  const words = name.split(/[-_ ]+/).filter(word => word.length > 2);
  return new Set(words.length > 2 ? words : []);
}

/** Both name an article, and not one word is shared: what an in-app navigation left behind. */
const isOtherArticle: Doubt = (named, url) => {
  const [words, own] = [wordsOf(named), wordsOf(url)];
  return words.size > 0 && own.size > 0 && ![...words].some(word => own.has(word));
};

const DOUBTS: readonly Doubt[] = [
  isElsewhere,
  isHomeOnly,
  isOtherLanguage,
  isUnfilled,
  losesRoute,
  losesPage,
  isOtherArticle,
];
