/** People out of bylines: 'By Jane Doe, Staff Writer and John Roe | CNN' → Jane Doe, John Roe. */
import { clean, sameKey } from './clean.ts';
import { hasLetter, isUpper } from './letters.ts';
import {
  BODIES,
  DEGREES,
  HONORIFICS,
  INTRODUCTIONS,
  JOINERS,
  LABELS,
  NOBODY,
  ROLES,
  SHORT_JOINERS,
  SUFFIXES,
} from './name-words.ts';

const CJK_INTRODUCTION =
  /^(?:本[报報网網刊台社])?(?:[特实實]?[约約习習])?(?:作者|文|通[讯訊][员員]|記者|记者|著者|執筆|筆者|撰文|글|기자)\s*[:：/／]?\s*/;
/** 'Kim Minsu, reporter' as Korean and Japanese write it. */
const CJK_ROLE = /(?<=[\u3040-\u9fff\uac00-\ud7af])\s*(?:선임|인턴|전문|수습)?(?:기자|특파원|記者|记者)$/;
const JOINER = new RegExp(`\\s+(?:${JOINERS.join('|')}|&|\\+)\\s+`, 'i');
const SHORT_JOINER = new RegExp(`(?<=\\S\\s\\S+)\\s+(?:${SHORT_JOINERS.join('|')})\\s+(?=\\S+\\s\\S)`);
/** 'Jane Doe, John Roe, and Wei Li': the comma has already parted what the word joins. */
const LEADING_JOINER = new RegExp(`^(?:${JOINERS.join('|')}|&|[yeи])\\s+(?=\\S)(?!al\\b)`);
/** After these no name follows. */
const CUT =
  /\s+[|•·»‒–—]\s+|\s+-\s+|[\n\r]|\s*[|•»]\s*|\s+(?:for|from|at|in|on|via|special to|für|pour|para|vor|updated|published|posted|erstellt|aktualisiert|am|le|el|il)\s+(?=\S)|\s+\d|(?:,\s*)?(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day)?,?\s+\d|\bread(?:ing)? time\b|@\s/i;
/** Texts without any of these, and of two words at most, hold nothing to cut. */
const MAY_BE_CUT = /[\n\r|•·»‒–—\d@]|\s\S+\s/;
const NOISE =
  /\((?:[^()]{0,200})\)|\[(?:[^[\]]{0,200})\]|<[^<>]{0,200}>|[^\s@]+@[^\s@.]+\.\S+|(?<=\s|^)@[\w.]+|https?:\/\/\S+|\bORCID\b.*$|\d{4}-\d{4}-\d{4}-\d{3}[\dX]/gi;
const MAY_BE_NOISY = /[([<@/]|\d{4}-|orcid/i;

/** Splits one byline; a list of names already apart goes through here name by name. */
export function splitByline(byline: string): string[] {
  let text = clean(byline.replace(/[\n\r]+/g, ' | '), 600).replace(/\s*\u00a0\s*/g, ' ');
  text = introduced(text);
  if (MAY_BE_NOISY.test(text)) text = text.replace(NOISE, ' ').replace(/\s+/g, ' ').trim();
  const names: string[] = [];
  for (const chunk of text.split(/\s*[;；、／]\s*|\s+\/\s+|\s*[|•·]\s*/)) {
    for (const part of commaParts(chunk)) {
      for (const piece of joined(part.replace(LEADING_JOINER, ''))) {
        const name = personName(piece);
        if (name) names.push(name);
      }
    }
  }
  return unique(names);
}

/** 'Jane Doe and John Roe' in two. */
const joined = (text: string): string[] =>
  /\s\S+\s/.test(text) ? text.split(JOINER).flatMap(half => half.split(SHORT_JOINER)) : [text];

/** True for 'By Jane Doe', 'Autor: Jane Doe'. */
export const isIntroduced = (text: string): boolean =>
  introductionOf(text) > 0 || CJK_INTRODUCTION.test(text);

const LONGEST_INTRODUCTION = 30;

/** Length of the words before a name, 'Written by ' or 'Autor: '; 0 where there are none. */
function introductionOf(text: string): number {
  const ends = /\s*[:：]\s*|\s+/g;
  for (let end = ends.exec(text); end && end.index <= LONGEST_INTRODUCTION; end = ends.exec(text)) {
    const phrase = text.slice(0, end.index).toLowerCase();
    const colon = /[:：]/.test(end[0]);
    if (INTRODUCTIONS.has(phrase) && (colon || ends.lastIndex < text.length)) return ends.lastIndex;
    if (colon) return LABELS.has(phrase) ? ends.lastIndex : 0;
  }
  return 0;
}

function introduced(text: string): string {
  let bare = text;
  for (let round = 0; round < 2; round++) {
    bare = bare.slice(introductionOf(bare));
    if (bare.charCodeAt(0) > 0x2e7f) bare = bare.replace(CJK_INTRODUCTION, '');
    if (bare.startsWith('By') && isUpper(bare[2])) bare = bare.slice(2);
  }
  return bare;
}

/** 'PhD', 'M.D.', 'Ph. D', 'MA candidate'; not the family name 'Ma', which has one capital and stands in words. */
function isDegree(part: string): boolean {
  const [word = '', next = ''] = part.split(/[\s,]+/);
  const key = word.replaceAll('.', '').toLowerCase();
  if (/^[A-Z][a-z]+$/.test(word) && !/^(?:phd|esq)$/.test(key)) return false;
  return DEGREES.has(key) || (word.length < 4 && DEGREES.has(key + next.replace('.', '').toLowerCase()));
}

const holds = (those: ReadonlySet<string>, text: string, separators: RegExp): boolean =>
  text
    .toLowerCase()
    .split(separators)
    .some(word => those.has(word));

const isRole = (text: string): boolean =>
  holds(ROLES, text, /[\s()\-/,.:;]+/) || /(?:^|\s)head of\s/i.test(text);

export const isOrganisation = (name: string): boolean => holds(BODIES, name, /[\s()\-/,.]+/);

/** 'Doe, Jane' stays whole for `turned`; 'Jane Doe, MD' loses its degree; 'Jane Doe, John Roe' falls apart. */
function commaParts(chunk: string): string[] {
  const parts = chunk.split(/\s*[,，]\s*/).filter(Boolean);
  const kept: string[] = [];
  for (const part of parts) {
    if (SUFFIXES.test(part) && kept.length) kept.push(`${kept.pop()} ${part}`);
    else if (!isDegree(part)) kept.push(part);
  }
  const role = kept.findIndex((part, at) => at > 0 && isRole(part));
  return kept.filter(
    (part, at) =>
      at === 0 ||
      (!isRole(part) && (role < 0 || at < role || (isFullName(part) && !/\p{Lu}{3}/u.test(part)))),
  );
}

/** One name, without what stands around it; '' when there is none. */
export function personName(text: string): string {
  let name = untitled(untitled(introduced(text.trim())));
  const cut = MAY_BE_CUT.test(name) ? CUT.exec(name) : null;
  if (cut && cut.index > 1) name = name.slice(0, cut.index);
  name = name
    .replace(/^[\s,.:;|•·\-–—*/"“”]+|[\s,:;|•·\-–—*/"“”]+$/g, '')
    .replace(/(?<=[^\s\d.-]{3})\.$/, '');
  name = name.replace(/\s*\bet al\b\.?$/i, '').trim();
  if (name.charCodeAt(name.length - 1) > 0x2e7f) name = name.replace(CJK_ROLE, '');
  return plausible(name) ? spelled(name) : '';
}

/** 'Dr. Max Müller' → 'Max Müller'. */
function untitled(name: string): string {
  const match = /^([^\s.]{2,9}(?:\.-[a-z]{3})?)(?:\.\s*|\s+)(?=\S)/i.exec(name);
  return match && HONORIFICS.has((match[1] ?? '').toLowerCase()) ? name.slice(match[0].length) : name;
}

/** 'JANE DOE' → 'Jane Doe'; initials, 'AFP' and numerals stay. */
function spelled(name: string): string {
  if (!/\s/.test(name) || name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name) || isOrganisation(name))
    return name;
  return name.replace(/(?<![\p{L}'’])(\p{Lu})(\p{Lu}+)/gu, (word, head: string, tail: string) =>
    /^(?:II|III|IV|JR|SR)$/.test(word) ? word : head + tail.toLowerCase(),
  );
}

/** Short, without digits in words, sentences and addresses. */
export function plausible(name: string): boolean {
  if (name.length < 2 || name.length > 70 || !hasLetter(name)) return false;
  if (/https?:|www\.|[{}<>=#$%^\\]/.test(name)) return false;
  if (/[.!?]$/.test(name) && /\p{Ll}{3}[.!?]\s+\p{Lu}?\p{Ll}{3,}\s/u.test(name)) return false;
  if (NOBODY.has(name.toLowerCase()) || /^(?:view all posts|(?:super|default) user$|site admin)/i.test(name))
    return false;
  return name.split(/\s+/).length <= 8;
}

/** 'Doe, Jane A.' → 'Jane A. Doe'. Only for sources that write names so. */
export function turned(name: string): string {
  const parts = name.split(/\s*[,，]\s*/).filter(Boolean);
  if (parts.length === 2 && parts[0] && parts[1]) {
    if (isDegree(parts[1])) return parts[0];
    return SUFFIXES.test(parts[1]) ? `${parts[0]} ${parts[1]}` : `${parts[1]} ${parts[0]}`;
  }
  if (parts.length === 3 && SUFFIXES.test(parts[2] ?? '')) return `${parts[1]} ${parts[0]} ${parts[2]}`;
  if (parts.length === 3 && SUFFIXES.test(parts[1] ?? '')) return `${parts[2]} ${parts[0]} ${parts[1]}`;
  return name;
}

/** First of each; 'JANE DOE' and 'Jane Doe' are one. */
export function unique(names: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const name of names) {
    const key = sameKey(name);
    if (key && !kept.has(key)) kept.set(key, name);
  }
  return [...kept.values()];
}

/** Scripts without case whose names are written in words: Hebrew, Arabic, those of India and of South East Asia. */
const CASELESS =
  /^[\u0590-\u109f\u1780-\u17ff.\u200c'’-]{2,}(?:\s[\u0590-\u109f\u1780-\u17ff.\u200c'’-]{2,}){1,3}$/;

/** Two capitalised words with three others between them at most, or a name in a script without case. */
export function isFullName(name: string): boolean {
  const words = name.split(/\s+/);
  const [head = ''] = words;
  if (head.charCodeAt(0) >= 0x3040)
    return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・＝\s]{2,12}$/u.test(
      name,
    );
  if (head.charCodeAt(0) >= 0x590 && head.charCodeAt(0) < 0x1800) return CASELESS.test(name);
  return words.some(
    (word, at) =>
      Array.from(word).some(isUpper) && words.slice(at + 1, at + 5).some(later => isUpper(later[0])),
  );
}
