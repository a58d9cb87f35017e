/**
 * The day a page was published: what metadata says, made more precise or corrected by a day by what the reader sees.
 * Never the day of a linked post or a copyright line; the day of an update only where the page shows no other.
 */
import { all, attribute, before, closest, contains, matches, parentOf, tagOf } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { eachLine, linesBefore } from '../sources/lines.ts';
import { fromMetas } from '../sources/metas.ts';
import { textIn } from '../sources/values.ts';
import { classAndId, lineOf } from '../sources/visible.ts';
import { addressDate, addressMonth, machineDate, textDate } from '../text/dates.ts';
import { DATE_METAS } from './date-metas.ts';
import type { Title } from './title.ts';

type Read = (page: Page) => string | undefined;

/** In order of trust; each gives the value as the page writes it. */
const STATED: readonly (readonly [string, Read])[] = [
  ['citation', fromMetas(...DATE_METAS.citation)],
  ['citation-online', fromMetas(...DATE_METAS.online)],
  ['json-ld', page => textIn(page.linked, page.main?.data, 'datePublished', 'uploadDate', 'dateCreated')],
  ['og', fromMetas(...DATE_METAS.og)],
  ['meta', fromMetas(...DATE_METAS.plain)],
];

export function publishedOf(page: Page, title: Title | undefined): string | undefined {
  const stated = STATED.map(([, read]) => read(page))
    .map(value => value && machineDate(value, page.language))
    .filter(date => date !== undefined && date !== '') as string[];
  const [first] = stated;
  if (!first)
    return (
      visibleDate(page, title) ??
      addressDate(page.url) ??
      lineDate(page, true, title?.element) ??
      asideDate(page) ??
      addressMonth(page.url) ??
      citedYear(page, title)
    );
  if (first.length === 10) return inUtc(page, first) ? corrected(page, first, title) : first;
  const finer = [...stated, visibleDate(page, title), ...lineDates(page, title)].filter(date =>
    date?.startsWith(`${first}-`),
  ) as string[];
  return finer.sort((a, b) => b.length - a.length)[0] ?? first;
}

/** Whole days in the lines around the headline. */
const lineDates = (page: Page, title: Title | undefined): (string | undefined)[] =>
  [
    ...(title?.element ? linesBefore(title.element, page.elsewhere) : []),
    ...page.lines(25).map(({ text }) => text),
  ].map(text => (text.length < 400 && !BEFORE.test(text) ? textDate(text, page.language, true) : undefined));

/** The one day that elements marked as dates agree on, wherever they stand. */
function asideDate(page: Page): string | undefined {
  const dates = new Set<string>();
  for (const element of all(page.document, SELECTOR, 60)) {
    const text = lineOf(element, 60);
    const date = text.length < 40 ? textDate(text, page.language, true) : undefined;
    if (date && !UPDATED.test(text)) dates.add(date);
  }
  return dates.size === 1 ? [...dates][0] : undefined;
}

/** 'J Mol Evol. 1981;17(6):368-76' (the citation form of MEDLINE). */
function citedYear(page: Page, title: Title | undefined): string | undefined {
  const anchor = title?.element;
  for (const text of [
    ...(anchor ? linesBefore(anchor, page.elsewhere) : []),
    ...page.lines(6).map(line => line.text),
  ]) {
    const match = /\b((?:19|20)\d{2}(?: [A-Z][a-z]{2}(?: \d{1,2})?)?)(?:-[\w ]{3,8})?;\s?\d+/.exec(text);
    const date = match?.[1] && (textDate(match[1].replace(/^(\d+) (\w+)$/, '$2 $1'), 'en') ?? match[1]);
    if (date) return date;
  }
  return undefined;
}

const DAY = 86_400_000;

/** False where the stated day is the local one: a bare day, or a time with its offset. */
function inUtc(page: Page, date: string): boolean {
  const raw = STATED.map(([, read]) => read(page)).find(
    value => value && machineDate(value, page.language) === date,
  );
  return (
    raw !== undefined &&
    /\d:\d|T\d{4}|^\d{10,13}$/.test(raw) &&
    !/[+-](?!00:?00)\d{2}:?\d{2}$/.test(raw.trim())
  );
}

/** A time stamp in UTC may name the neighbouring day: the day on the page wins when it is within one day. */
function corrected(page: Page, stated: string, title: Title | undefined): string {
  const seen = visibleDate(page, title);
  return seen?.length === 10 && Math.abs(Date.parse(seen) - Date.parse(stated)) === DAY ? seen : stated;
}

const HINT =
  /(?:^|[\s_-])(?:dates?|datetime|time|timestamp|posted|pubdate|postdate|byline|meta|metadata|datum|fecha|data|article-?info|dateline|when|day)(?:$|[\s_-])|publish|publi(?:e|ca)|date|posted/;
const UPDATED =
  /(?:updat|modif|aktualisier|geändert|mis à jour|mise à jour|actualiz|aggiornat|bijgewerkt|opdateret|oppdatert|uppdaterad|zaktualiz|aktualizov|обновл|оновлен|更新|güncel|revised|last edited|accessed|retrieved|zuletzt|archived)/i;
const LABEL =
  /^(?:published|posted|publication date|date of publication|date published|release date|released|first published|created|date|on|datum|veröffentlicht|erschienen|erstellt|publié|publicado|publicada|fecha|data|pubblicato|gepubliceerd|udgivet|publicerad|publisert|opublikowano|opublikováno|julkaistu|yayın|опубликовано|дата|日期|发布时间|公開日|掲載日|投稿日|公開)/i;

/** What follows in a line that names other days before: 'Updated 3 May 2023 | Published 5 January 2021'. */
const PUBLISHED = /(?:\b(?:published|posted)|veröffentlicht|publié|publicado|pubblicato)\b(.*\d{4}.*)$/i;
/** Days of a paper before its publication. */
const BEFORE =
  /^(?:received|submitted(?! by)|revised|accepted|eingegangen|angenommen|reçu|recibido|received in revised)\b/i;

const CERTAIN = 6.5;

interface Seen {
  date: string;
  score: number;
}

function visibleDate(page: Page, title: Title | undefined): string | undefined {
  const marked = markedDate(page, title?.element);
  if (marked && marked.score >= 3) return marked.date;
  return lineDate(page, false, title?.element) ?? marked?.date;
}

const SELECTOR =
  'time,[itemprop~="datePublished"],[itemprop~="dateCreated"],[class*="date" i],[class*="publish" i],[class*="time" i],[class*="posted" i],[id*="date" i],[data-published]';

/** Dates in elements that say by tag, property or class that they hold one. */
function markedDate(page: Page, anchor: Element | undefined): Seen | undefined {
  let best: Seen | undefined;
  let after = 0;
  for (const element of all(page.document, SELECTOR, 200)) {
    if (page.late()) break;
    const hint = classAndId(element);
    const itemprop = attribute(element, 'itemprop') ?? '';
    const isTime = tagOf(element) === 'time';
    if (!isTime && !itemprop && !HINT.test(hint)) continue;
    const text = lineOf(element, 160);
    const machine =
      attribute(element, 'datetime') ??
      attribute(element, 'content') ??
      (itemprop ? attribute(element, 'title') : undefined) ??
      attribute(element, 'data-published');
    const shown = text.length < 120 ? textDate(text, page.language, true) : undefined;
    const date = shown ?? (machine && machineDate(machine, page.language)) ?? undefined;
    if (!date || date.length < 10) continue;
    let score = isTime ? 3 : 1.8;
    if (/datePublished/.test(itemprop) || attribute(element, 'pubdate') !== undefined) score += 4;
    if (/publi|posted|entry-date|post-date|created/.test(hint) || LABEL.test(text)) score += 1.5;
    if (/dateModified/.test(itemprop) || /updat|modif/.test(hint)) score -= 4;
    if (UPDATED.test(text.replace(LABEL, ''))) score -= 3;
    if (page.elsewhere(element)) score -= 4;
    if (closest(element, 'p,li,td') && text.length < 40 && !isTime && !itemprop) score -= 0.3;
    if (anchor) {
      const follows = before(anchor, element);
      score += follows ? 1.5 - Math.min(after, 6) * 0.2 : isNear(anchor, element) ? 1.6 : 0.2;
      if (follows) after++;
    }
    if (score > (best?.score ?? 0)) best = { date, score };
    if (score >= CERTAIN) break;
  }
  return best;
}

/** In the block that holds the headline. */
function isNear(anchor: Element, element: Element): boolean {
  let block: Element | undefined = anchor;
  for (let level = 0; level < 3 && block; level++) {
    block = parentOf(block);
    if (block && matches(block, 'body,html,main')) return false;
    if (block && contains(block, element)) return true;
  }
  return false;
}

const LONG_LINE = 300;

/** A date in the lines next to the headline. */
function lineDate(page: Page, updates: boolean, headline: Element | undefined): string | undefined {
  const anchor = headline ?? page.headings[0];
  let loose: string | undefined;
  let long = 0;
  for (const [at, { text }] of page.lines(25).entries()) {
    if (text.length > LONG_LINE && ++long > 1) break;
    if (/©|copyright|\ball rights\b/i.test(text)) continue;
    if (!updates && UPDATED.test(text) && !LABEL.test(text) && !PUBLISHED.test(text)) continue;
    const date = dateInLine(page, text);
    if (date) return date;
    loose ??= monthAlone(text, page.language);
    if (loose && at < 4) return loose;
  }
  if (loose) return loose;
  const labelled = labelledDate(page);
  if (labelled) return labelled;
  for (const text of (anchor ? linesBefore(anchor, page.elsewhere) : []).reverse()) {
    if (UPDATED.test(text) && !updates) continue;
    const date = dateInLine(page, text);
    if (date) return date;
  }
  return loose;
}

/** 'Datum: 19.11.2021' anywhere below the headline. */
function labelledDate(page: Page): string | undefined {
  for (const [{ text }, following] of eachLine(page.lines)) {
    if (text.length > 80 || !/[:：]/.test(text) || !LABEL.test(text)) continue;
    const date = textDate(
      /[:：]\s*$/.test(text) ? (following?.text.slice(0, 60) ?? '') : text,
      page.language,
      true,
    );
    if (date) return date;
  }
  return undefined;
}

/** A short line that holds a day, a labelled fact, or a dateline at the start of a paragraph. */
function dateInLine(page: Page, whole: string): string | undefined {
  const labelled = BEFORE.test(whole) || UPDATED.test(whole) ? PUBLISHED.exec(whole)?.[1] : whole;
  const text = labelled ?? (BEFORE.test(whole) ? '' : whole);
  if (text.length <= 140) return textDate(text, page.language, true);
  return textDate(text.slice(0, 60), page.language, true);
}

/** 'July 2009' and nothing else on the line. */
function monthAlone(text: string, language: string): string | undefined {
  if (text.length > 30 || !/^\D{3,14}\s\d{4}$|^\d{4}\s?年\s?\d{1,2}\s?月$/.test(text)) return undefined;
  const date = textDate(text, language);
  return date && date.length >= 7 ? date : undefined;
}
