/** Bylines that only their words tell: 'By Jane Doe', 'Autor: Jane Doe', '| By Jane Doe | 3 May'. */
import type { Page } from '../page-model.ts';
import { eachLine, linesBefore } from '../sources/lines.ts';
import { isUpper } from '../text/letters.ts';
import { isFullName, isOrganisation, splitByline, unique } from '../text/names.ts';
import type { Title } from './title.ts';

/** Words that need no colon before a name. */
const BY =
  /^(?:by|written by|posted by|words by|story by|text by|submitted by|edited by|reported by|von|ein beitrag von|geschrieben von|par|por|di|door|af|av|przez|escrito por|écrit par|scritto da|a cura di|geschreven door|skrevet a[fv]|skriven av|oleh|كتبت?|بقلم|מאת|โดย)\s+(?=\S)/i;
/** Words that do. */
const LABELLED =
  /^(?:by|written by|von|text|authors?|author\(s\)|written by|autor(?:in|en|es|a|ka)?|auteurs?|autor[ei]|forfattere?|författare|kirjoittaja|yaz(?:ar|an)|haber|hazırlayan|oleh|كتبت?|بقلم|الكاتب|מאת|लेखक|โดย|автор[иы]?|texte|texto|testo|teksti?|szerző|penulis|tác giả|συντάκτης|作者|記者|记者|文|责任编辑|編集|執筆|著者|글)\s*[:：／/]\s*(?=\S)/i;
const POSTED =
  /^(?:posted|published|submitted|created|geschrieben|erstellt|veröffentlicht|publié|posté|publicado|publicada|pubblicato|geplaatst|gepubliceerd|publicerad|publisert|opublikowan[eoy])(?:\s+(?:on|am|le|el|em|il|op|den)\s.{4,40}?|\s\d.{4,30}?)?\s+(?:by|von|par|por|da|door|av|przez)\s+(?=\S)/i;

/** 'ByJane Doe': two elements without a space between. */
const GLUED = /^By(?=\p{Lu}\S*\s\p{Lu})/u;

/** '（记者 王一）' in the dateline of an agency, '本报记者 王一' below a headline, 'Kim Minsu, reporter' at the end of a Korean article. */
const REPORTER =
  /[(（](?:本[报報]|新[华華]社)?[记記]者[\s:：]?([\u3400-\u9fff]{2,4}(?:[、\s][\u3400-\u9fff]{2,4}){0,4})[)）]|^本[报報]?[记記]者[\s:：]?([\u3400-\u9fff]{2,4}(?:[、\s][\u3400-\u9fff]{2,4}){0,4})$|^([\uac00-\ud7af]{2,4}) ?(?:선임|인턴|전문|수습)?기자(?:\s|$)/;

/** The first words of all of these: most lines are told by theirs that they are none. */
const OPENERS = new Set(
  'by written posted words story text submitted edited reported von ein geschrieben par por di door af av przez author authors author(s) autor autorin autoren autores autora autorka auteur auteurs autore autori forfatter forfattere författare kirjoittaja yazar автор автори авторы texte texto testo tekst teksti szerző penulis tác συντάκτης 作者 記者 记者 文 责任编辑 編集 執筆 著者 글 published created erstellt veröffentlicht publié posté publicado publicada pubblicato geplaatst gepubliceerd publicerad publisert opublikowane opublikowano opublikowany escrito écrit scritto a geschreven skrevet skriven oleh yazan haber hazırlayan كتب كتبت بقلم الكاتب מאת लेखक โดย'.split(
    ' ',
  ),
);
const mayOpen = (text: string): boolean =>
  OPENERS.has((text.split(/[\s:：／/]/, 1)[0] ?? '').toLowerCase()) || /^By[^\sa-z]/.test(text);

/** Only in lines that `holds` holds for, or that stand before such a line. */
export function namesInLines(
  page: Page,
  title: Title | undefined,
  holds: (text: string) => boolean,
): string[] {
  let long = 0;
  for (const [{ text }, following, at] of eachLine(page.lines)) {
    if (text.length > 300) long++;
    if (!holds(text) && !(following && holds(following.text))) continue;
    const near = long <= 3 && at < 30;
    const names = namesInLine(text, following?.text, near, at < 6);
    if (names.length) return names;
    const reporter = text.charCodeAt(0) > 0x2e7f ? REPORTER.exec(text) : null;
    if (reporter) return splitByline(reporter.slice(1).find(Boolean)?.replace(/\s/g, '、') ?? '');
  }
  const anchor = title?.element ?? page.headings[0];
  for (const text of (anchor ? linesBefore(anchor, page.elsewhere) : []).reverse()) {
    const names = namesInLine(text, undefined, true, false);
    if (names.length) return names;
  }
  return inTitle(title?.text ?? '');
}

/** True for a line that opens with words for an author and names one: 'By Jane Doe'. */
export const isByline = (text: string): boolean => namesInLine(text, undefined, true, false).length > 0;

/** `near`: bylines without a colon count; `next`: so does a single word, as right below a headline. */
function namesInLine(text: string, following: string | undefined, near: boolean, next: boolean): string[] {
  if (text.length > 140) return [];
  const waiting =
    text.length < 30 &&
    near &&
    mayOpen(text) &&
    (BY.test(`${text} X`) || LABELLED.test(`${text} X`)) &&
    !BY.test(text) &&
    !LABELLED.test(text);
  const line = waiting && following && following.length < 80 ? `${text} ${following}` : text;
  for (const piece of line.split(/\s*[|•·]\s*/)) {
    if (!mayOpen(piece)) continue;
    const labelled = LABELLED.exec(piece);
    const match = labelled ?? (near ? (BY.exec(piece) ?? POSTED.exec(piece) ?? GLUED.exec(piece)) : null);
    if (!match) continue;
    const rest = piece.slice(match[0].length);
    const loose =
      labelled !== null ||
      POSTED.test(piece) ||
      (next && (isUpper(rest[0]) || /^\d/.test(rest)) && /^\S{2,21}$/.test(rest));
    const names = splitByline(rest).filter(
      name => (isFullName(name) || (loose && name.length < 30)) && name.split(/\s+/).length <= 5,
    );
    if (names.length) return names;
  }
  return [];
}

/** Lines of names below a paper's title: 'Jane Doe, John Roe and Wei Li', without any word that says so. */
export function namesAlone(page: Page): string[] {
  const names: string[] = [];
  for (const { text, heading } of page.lines(12)) {
    const found = text.length < 400 && !heading ? splitByline(text) : [];
    const all =
      found.length > 0 &&
      found.every(name => isFullName(name) && !isOrganisation(name) && name.split(/\s+/).length <= 5);
    if (all && found.join('').length > text.replace(/[^\p{L}]/gu, '').length * 0.75) names.push(...found);
    else if (names.length && !/@|\[at\]/.test(text)) break;
  }
  return unique(names);
}

/** 'Latency strategies (by Jane Doe)'. */
function inTitle(title: string): string[] {
  const match = title.includes('by') ? /\(?\bby\s+(\p{Lu}[^()]{3,60}?)\)?$/u.exec(title) : null;
  return match?.[1] ? splitByline(match[1]).filter(isFullName) : [];
}
