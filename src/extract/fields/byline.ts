/** Names that the page shows to its readers: marked as author, linked as author, or standing in a byline near the headline. */
import {
  all,
  attribute,
  before,
  closest,
  contains,
  first,
  matches,
  parentOf,
  rawText,
  tagOf,
} from '../dom.ts';
import type { Page } from '../page-model.ts';
import { lineOf, visibleText } from '../sources/visible.ts';
import { isFullName, isIntroduced, splitByline, unique } from '../text/names.ts';
import { namesInLines } from './byline-lines.ts';
import type { Title } from './title.ts';

interface Tier {
  selector: string;
  /** What it finds is a name even if it is one word in lower case. */
  sure?: boolean;
  /** A single such element counts wherever it stands. */
  anywhere?: boolean;
  /** Selects among what `MARKED` selects. */
  marked?: boolean;
}

const LINKED = [
  '/author/',
  '/authors/',
  '/autor/',
  '/autoren/',
  '/auteur/',
  '/autori/',
  '/autores/',
  '/editors/',
  '/contributor',
  '/columnist',
  '/journalist',
  '/by/',
  '/reporter',
  '/redakt',
  '/writers/',
  '/staff/',
  '/people/',
  '/profile/',
  'author=',
];

/** In order of trust. */
const TIERS: readonly Tier[] = [
  {
    selector: '[itemprop~="author"],[itemprop~="creator"],[property~="author"]:not(meta)',
    sure: true,
    anywhere: true,
  },
  {
    selector:
      'a[rel~="author"],[rel~="author"]:not(link),.author.vcard,.byline .fn,.post-author .fn,.h-card .p-name',
    sure: true,
  },
  { selector: LINKED.map(part => `a[href*="${part}" i]`).join() },
  {
    selector:
      '[class~="author" i],[class*="author-name" i],[class*="authorname" i],[class*="author__name" i],[class*="author_name" i],[class*="byline-name" i],[class*="byline__name" i],[class~="username" i]',
    marked: true,
  },
  {
    selector:
      '[class*="byline" i],[id*="byline" i],[class*="article-author" i],[class*="post-author" i],[class*="entry-author" i],[class*="poster" i],[data-author]',
    marked: true,
  },
  {
    selector:
      '[class*="author" i],[id*="author" i],[class*="autor" i],[class*="auteur" i],[class*="writer" i],[class*="reporter" i]',
    marked: true,
  },
];
/** Holds all that the marked tiers select: browsers have no index of parts of classes, so the page is searched once. */
const MARKED =
  '[class*="author" i],[class*="byline" i],[class*="username" i],[class*="autor" i],[class*="auteur" i],[class*="writer" i],[class*="reporter" i],[class*="poster" i],[id*="author" i],[id*="byline" i],[data-author]';

/** `known`: an author who is known already; a byline without that surname is not read. */
export function bylineNames(page: Page, title: Title | undefined, known = ''): string[] {
  const surname = known.split(' ').at(-1)?.toLowerCase() ?? '';
  const holds = (text: string): boolean => text.toLowerCase().includes(surname);
  let marked: Element[] | undefined;
  for (const tier of TIERS) {
    if (page.late()) break;
    if (tier.marked) marked ??= all(page.document, MARKED, 500);
    const elements = tier.marked
      ? (marked ?? []).filter(element => matches(element, tier.selector))
      : all(page.document, tier.selector, 120);
    const names = namesOfTier(page, tier, elements.slice(0, 120), title?.element, holds);
    if (names.length) return names;
  }
  return namesInLines(page, title, holds);
}

const CANDIDATES = 14;

/** Themes mark the site's title as author of all its pages. */
const NO_NAME =
  'body,html,main,article,section,img,input,link,[class*="site-title" i],[class*="site-name" i]';

function namesOfTier(
  page: Page,
  { sure = false, anywhere = false }: Tier,
  elements: readonly Element[],
  anchor: Element | undefined,
  holds: (text: string) => boolean,
): string[] {
  const all_ = elements.filter(element => !matches(element, NO_NAME));
  const near = all_.filter(element => !page.elsewhere(element));
  const found = near.length || !anywhere || all_.length > 1 ? near : all_;
  const outer = found.filter((element, at) => !found.slice(0, at).some(other => contains(other, element)));
  const ordered = anchor
    ? [
        ...outer.filter(element => before(anchor, element)),
        ...outer.filter(element => before(element, anchor)).reverse(),
      ]
    : outer;
  const candidates = ordered.slice(0, CANDIDATES);
  // What shows nothing may say it in an attribute.
  const mayHold = (text: string): boolean => holds(text) || !text.trim();
  if (!candidates.some(element => mayHold(rawText(element)))) return [];
  for (const [at, element] of candidates.entries()) {
    const names = namesIn(element, sure);
    if (!names.length) continue;
    const group = groupOf(element);
    const more = ordered.slice(at + 1, at + 30).filter(other => group && contains(group, other));
    return unique([...names, ...more.flatMap(other => namesIn(other, sure))]);
  }
  return [];
}

const LIST =
  '[class*="byline" i],[class*="authors" i],[class*="author-list" i],[class*="contributors" i],ul,address';
const GROUP = 600;

/** What holds the names of one byline: a list that says so, else the short block with cards of several authors. */
function groupOf(element: Element): Element | undefined {
  const list = closest(element, LIST);
  if (list) return rawText(list).length < GROUP ? list : undefined;
  let group: Element | undefined;
  for (let at = parentOf(element), level = 0; at && level < 4; at = parentOf(at), level++) {
    if (rawText(at).length >= GROUP || first(at, 'h1,h2,h3,article,p + p')) break;
    group = at;
  }
  return group;
}

const LONG = 220;
const NAME_INSIDE =
  '[itemprop~="name"],[property~="name"],.fn,.fullname,[class*="author-name" i],[class*="author__name" i],[class*="byline-name" i]';

function namesIn(element: Element, sure: boolean): string[] {
  const named = first(element, NAME_INSIDE);
  const stated =
    attribute(named ?? element, 'content') ??
    (tagOf(element) === 'a' ? undefined : attribute(element, 'data-author'));
  if (stated) return splitByline(stated);
  const text = named ? lineOf(named, LONG) : joined(visibleText(element, LONG + 100));
  if (!text || text.length > LONG) return [];
  const line = text.split('\n')[0] ?? '';
  const names = splitByline(line).filter(name => name.split(/\s+/).length <= 6);
  const full = names.filter(isFullName);
  // Beside people, single words are agencies and places: 'By Jane Doe, AFP'.
  return sure || (!full.length && isIntroduced(line)) ? names : full;
}

/** 'By' on a line of its own belongs to the next line; a name set in two lines is one. */
function joined(text: string): string {
  const lines = text.split('\n');
  const [head = ''] = lines;
  if (lines.length > 1 && head.length < 20 && isIntroduced(`${head} X`) && !isIntroduced(head))
    return `${head} ${lines.slice(1).join('\n')}`;
  if (lines.length === 2 && lines.every(line => /^\p{Lu}[\p{L}.'’-]+$/u.test(line))) return lines.join(' ');
  return text;
}
