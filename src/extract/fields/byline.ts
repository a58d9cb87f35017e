/** Names that the page shows to its readers: marked as author, linked as author, or standing in a byline near the headline. */
import { all, attribute, before, closest, contains, first, matches, parentOf, tagOf } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { linesBefore } from '../sources/lines.ts';
import { isElsewhere } from '../sources/regions.ts';
import { lineOf, visibleText } from '../sources/visible.ts';
import { sameKey } from '../text/clean.ts';
import { isIntroduced, splitByline, unique } from '../text/names.ts';
import type { Title } from './title.ts';

/** Selectors in order of trust. `sure`: what it finds is a name even if it is one word in lower case. */
const TIERS: readonly { selector: string; sure: boolean }[] = [
  { selector: '[itemprop~="author"],[itemprop~="creator"]', sure: true },
  {
    selector:
      'a[rel~="author"],[rel~="author"]:not(link),.author.vcard,.byline .fn,.post-author .fn,.h-card .p-name',
    sure: true,
  },
  {
    selector:
      'a[href*="/author/" i],a[href*="/authors/" i],a[href*="/autor/" i],a[href*="/autoren/" i],a[href*="/auteur/" i],a[href*="/autori/" i],a[href*="/autores/" i],a[href*="/editors/" i],a[href*="/contributor" i],a[href*="/columnist" i],a[href*="/journalist" i],a[href*="/by/" i],a[href*="/reporter" i],a[href*="/redakt" i],a[href*="/writers/" i],a[href*="/staff/" i],a[href*="/people/" i],a[href*="/profile/" i],a[href*="author=" i]',
    sure: false,
  },
  {
    selector:
      '[class~="author" i],[class*="author-name" i],[class*="authorname" i],[class*="author__name" i],[class*="author_name" i],[class*="byline-name" i],[class*="byline__name" i],[class~="username" i]',
    sure: false,
  },
  {
    selector:
      '[class*="byline" i],[id*="byline" i],[class*="article-author" i],[class*="post-author" i],[class*="entry-author" i],[class*="poster" i],[data-author]',
    sure: false,
  },
  {
    selector:
      '[class*="author" i],[id*="author" i],[class*="autor" i],[class*="auteur" i],[class*="writer" i],[class*="reporter" i]',
    sure: false,
  },
];

export function bylineNames(page: Page, title: Title | undefined): string[] {
  const anchor = title?.element;
  for (const { selector, sure } of TIERS) {
    if (page.late()) break;
    const names = namesOfTier(page, selector, sure, anchor);
    if (names.length) return names;
  }
  return namesInLines(page, anchor ?? page.headings[0]);
}

const FAR = 14;

function namesOfTier(page: Page, selector: string, sure: boolean, anchor: Element | undefined): string[] {
  const found = all(page.document, selector, 120).filter(
    element => !matches(element, 'body,html,main,article,section,img,input,link') && !isElsewhere(element),
  );
  const outer = found.filter((element, at) => !found.slice(0, at).some(other => contains(other, element)));
  const ordered = anchor
    ? [
        ...outer.filter(element => before(anchor, element)),
        ...outer.filter(element => before(element, anchor)).reverse(),
      ]
    : outer;
  for (const [at, element] of ordered.slice(0, FAR).entries()) {
    const names = namesIn(element, sure);
    if (!names.length) continue;
    const group =
      closest(
        element,
        '[class*="byline" i],[class*="authors" i],[class*="author-list" i],[class*="contributors" i],ul,address',
      ) ?? parentOf(element);
    const more = ordered
      .slice(at + 1, at + 30)
      .filter(other => group && contains(group, other))
      .flatMap(other => namesIn(other, sure));
    return unique([...names, ...more]);
  }
  return [];
}

const LONG = 220;

function namesIn(element: Element, sure: boolean): string[] {
  const named = first(
    element,
    '[itemprop~="name"],.fn,[class*="author-name" i],[class*="author__name" i],[class*="byline-name" i]',
  );
  const stated =
    attribute(named ?? element, 'content') ??
    (tagOf(element) === 'a' ? undefined : attribute(element, 'data-author'));
  if (stated) return splitByline(stated);
  const text = named ? lineOf(named, LONG) : joined(visibleText(element, LONG + 100));
  if (!text || text.length > LONG) return [];
  const line = text.split('\n')[0] ?? '';
  const names = splitByline(line).filter(name => name.split(/\s+/).length <= 6);
  return sure || isIntroduced(line) ? names : names.filter(isFullName);
}

/** 'By' on a line of its own belongs to the next line; a name set in two lines is one. */
function joined(text: string): string {
  const lines = text.split('\n');
  if (lines.length > 1 && isIntroduced(`${lines[0]} X`) && (lines[0] ?? '').length < 20)
    return `${lines[0]} ${lines.slice(1).join('\n')}`;
  if (lines.length === 2 && lines.every(line => /^\p{Lu}[\p{L}.'’-]+$/u.test(line))) return lines.join(' ');
  return text;
}

/** Two capitalised words, or a name in a script without case. */
export const isFullName = (name: string): boolean =>
  /^(?=.*\p{Lu}\S*\s+(?:\S+\s+){0,3}\p{Lu})/u.test(name) ||
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・＝\s]{2,12}$/u.test(name);

const BY =
  /^(?:by|written by|posted by|words by|story by|text by|von|ein beitrag von|text(?:\s+und\s+\S+)?:|par|por|di|door|af|av|autor(?:in|en)?\s*:|authors?\s*:|auteurs?\s*:|autore\s*:|autor(?:es|a)?\s*:|forfatter\s*:|författare\s*:|автор\s*:|作者\s*[:：]|記者\s*[:：]|记者\s*[:：]|文\s*[:：/／]|责任编辑\s*[:：]|編集\s*[:：]|執筆\s*[:：]|著者\s*[:：]|yazar\s*:|geschrieben von|posted on .{4,40} by|published .{4,40} by)\s*(?=\S)/iu;

/** 'By Jane Doe' or 'Autor: Jane Doe' in the lines around the headline. */
function namesInLines(page: Page, anchor: Element | undefined): string[] {
  if (!anchor) return [];
  let long = 0;
  const { lines } = page.around(anchor);
  for (const [at, { text }] of lines.slice(0, 30).entries()) {
    if (text.length > 300 && ++long > 3) break;
    const names = namesInLine(text, lines[at + 1]?.text);
    if (names.length) return names;
  }
  for (const text of linesBefore(anchor).reverse()) {
    const names = namesInLine(text, undefined);
    if (names.length) return names;
  }
  return [];
}

function namesInLine(text: string, following: string | undefined): string[] {
  if (text.length > 120) return [];
  const alone = BY.test(`${text} X`) && !BY.test(text);
  const line = alone && following && following.length < 80 ? `${text} ${following}` : text;
  const match = BY.exec(line);
  if (!match) return [];
  const rest = line.slice(match[0].length);
  const strict = !/[:：]/.test(match[0]);
  return splitByline(rest).filter(
    name =>
      sameKey(name) !== '' &&
      (isFullName(name) || (!strict && name.length < 30)) &&
      name.split(/\s+/).length <= 5,
  );
}
