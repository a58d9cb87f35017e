/** The page's own abstract or description. */
import type { Kind } from '../../clipping/clipping.ts';
import { closest, contains, matches } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { eachLine } from '../sources/lines.ts';
import { fromMetas } from '../sources/metas.ts';
import { textIn } from '../sources/values.ts';
import { lineOf } from '../sources/visible.ts';
import { likeness, sameKey } from '../text/clean.ts';
import { shownAbstract, withoutLabel } from './abstract.ts';
import type { Title } from './title.ts';

interface Source {
  name: string;
  /** The kinds for which it is asked; all when absent. */
  kinds?: readonly Kind[];
  /** Texts that are shorter say too little. */
  least?: number;
  read: (page: Page, title: Title | undefined) => string | undefined;
}

/** In order of trust. */
const SOURCES: readonly Source[] = [
  {
    name: 'citation',
    read: fromMetas(
      'citation_abstract',
      'dcterms.abstract',
      'eprints.abstract',
      'bepress_citation_abstract',
      'dc.description.abstract',
    ),
  },
  { name: 'abstract', kinds: ['paper'], least: 120, read: page => shownAbstract(page) },
  {
    name: 'dublin-core',
    kinds: ['paper'],
    least: 200,
    read: fromMetas('dc.description', 'dcterms.description'),
  },
  { name: 'recipe', least: 40, read: (page, title) => recipe(page, title) },
  { name: 'standfirst', least: 40, read: (page, title) => standfirst(page, title) },
  { name: 'og', read: fromMetas('og:description') },
  { name: 'description', read: fromMetas('description') },
  { name: 'json-ld', read: page => textIn(page.linked, page.main?.data, 'description', 'abstract') },
  {
    name: 'twitter',
    read: fromMetas('twitter:description', 'sailthru.description', 'dc.description', 'dcterms.description'),
  },
  { name: 'first paragraph', least: 120, read: (page, title) => firstParagraph(page, title) },
];

const LONGEST = 5000;

export function summaryOf(page: Page, title: Title | undefined, kind: Kind): string | undefined {
  const own = sameKey(title?.text ?? '');
  for (const { kinds, least = 3, read } of SOURCES) {
    if ((kinds && !kinds.includes(kind)) || page.late()) continue;
    const text = withoutLabel(read(page, title) ?? '');
    if (text.length >= least && sameKey(text) !== own) return text.slice(0, LONGEST);
  }
  return undefined;
}

const STANDFIRST =
  '[class*="standfirst" i],[class*="subtitle" i],[class*="sub-title" i],[class*="excerpt" i],[class~="dek" i],[class*="-dek" i],[class*="deck" i],[class*="subhead" i],[class*="sub-head" i],[class*="article-summary" i],[class~="summary" i],[class~="description" i],[class*="-description" i],[class*="-desc" i],[class~="chapo" i],[class*="chapeau" i],[class*="lead-text" i],[itemprop~="description"],[itemprop~="alternativeHeadline"]';

/** What one recipe says of itself is on its card, for readers; the page's other descriptions are written for search. */
function recipe(page: Page, title: Title | undefined): string | undefined {
  const [only, other] = page.linked.nodes.filter(({ types }) => types.includes('Recipe'));
  if (!only || other || !title) return undefined;
  const name = textIn(page.linked, only.data, 'name') ?? '';
  return likeness(name, title.text) >= 0.5 ? textIn(page.linked, only.data, 'description') : undefined;
}

const PICTURE = 'figure,figure *,figcaption,figcaption *,[class*="caption" i],[itemprop~="caption"]';
/** A quotation whole: a voice out of the article, not what it is about. */
const QUOTATION = /^(?:["“„][^"“”„]*["”“]|[«»][^«»]*[«»]|‘[^‘]*’|「[^「」]*」)[.!?…]?$/;

/** The line below the headline that sums the article up. */
function standfirst(page: Page, title: Title | undefined): string | undefined {
  const anchor = title?.element;
  if (!anchor) return undefined;
  for (const line of page.lines(6)) {
    const element = closest(line.element, STANDFIRST);
    if (!element || contains(element, anchor) || matches(element, PICTURE)) continue;
    const text = lineOf(element, 700);
    if (QUOTATION.test(text)) continue;
    return text.length < 600 && line.text.startsWith(text.slice(0, 60)) ? text : undefined;
  }
  return undefined;
}

const OPENING = 400;

/** The first line of prose after the headline, cut at a word's end. */
function firstParagraph(page: Page, title: Title | undefined): string | undefined {
  for (const [{ text, heading }] of eachLine(page.lines)) {
    const prose = !heading && text.length >= 120 && /[.!?。]/.test(text);
    if (prose && likeness(text, title?.text ?? '') < 0.8) return opening(text);
  }
  return undefined;
}

function opening(text: string): string {
  if (text.length <= OPENING) return text;
  const cut = text.slice(0, OPENING);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), OPENING - 60))}…`;
}
