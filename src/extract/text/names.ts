/** People out of bylines: 'By Jane Doe, Staff Writer and John Roe | CNN' → Jane Doe, John Roe. */
import { clean, sameKey } from './clean.ts';
import {
  DEGREES,
  HONORIFICS,
  INTRODUCTIONS,
  JOINERS,
  LABELS,
  ORGANISATION,
  ROLES,
  SUFFIXES,
} from './name-words.ts';

const INTRODUCTION = new RegExp(
  `^(?:(?:${INTRODUCTIONS.join('|')})(?:\\s*[:：]\\s*|\\s+(?=\\S))|(?:${LABELS.join('|')})\\s*[:：]\\s*)`,
  'iu',
);
const CJK_INTRODUCTION = /^(?:作者|文|記者|记者|著者|執筆|筆者|撰文|글|기자)\s*[:：/／]?\s*/u;
const JOINER = new RegExp(`\\s+(?:${JOINERS.filter(word => word.length > 1).join('|')}|&|\\+)\\s+`, 'iu');
const SHORT_JOINER = new RegExp(
  `(?<=\\S\\s\\S+)\\s+(?:${JOINERS.filter(word => word.length === 1 && /\p{L}/u.test(word)).join('|')})\\s+(?=\\S+\\s\\S)`,
  'u',
);
/** After these no name follows. */
const CUT =
  /\s+[|•·»‒–—]\s+|\s+-\s+|[\n\r]|\s*[|•»]\s*|\s+(?:for|from|at|in|on|via|special to|für|pour|para|vor|updated|published|posted|erstellt|aktualisiert|am|le|el|il)\s+(?=\S)|\s+\d|(?:,\s*)?(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day)?,?\s+\d|\bread(?:ing)? time\b|@\s/iu;
const NOISE =
  /\((?:[^()]{0,200})\)|\[(?:[^[\]]{0,200})\]|<[^<>]{0,200}>|\S+@\S+\.\S+|(?<=\s|^)@[\w.]+|https?:\/\/\S+|\bORCID\b.*$|\d{4}-\d{4}-\d{4}-\d{3}[\dX]/giu;

/** Splits one byline; a list of names already apart goes through here name by name. */
export function splitByline(byline: string): string[] {
  let text = clean(byline.replace(/[\n\r]+/g, ' | '), 600).replace(/\s*\u00a0\s*/g, ' ');
  text = introduced(text).replace(NOISE, ' ').replace(/\s+/g, ' ').trim();
  const names: string[] = [];
  for (const chunk of text.split(/\s*[;；、／]\s*|\s+\/\s+|\s*[|•·]\s*/)) {
    for (const part of commaParts(chunk)) {
      for (const piece of part.split(JOINER).flatMap(half => half.split(SHORT_JOINER))) {
        const name = personName(piece);
        if (name) names.push(name);
      }
    }
  }
  return unique(names);
}

/** True for 'By Jane Doe', 'Autor: Jane Doe'. */
export const isIntroduced = (text: string): boolean => INTRODUCTION.test(text) || CJK_INTRODUCTION.test(text);

const introduced = (text: string): string => {
  let bare = text;
  for (let round = 0; round < 2; round++)
    bare = bare
      .replace(INTRODUCTION, '')
      .replace(CJK_INTRODUCTION, '')
      .replace(/^By(?=\p{Lu})/u, '');
  return bare;
};

/** 'Doe, Jane' stays whole for `turned`; 'Jane Doe, MD' loses its degree; 'Jane Doe, John Roe' falls apart. */
function commaParts(chunk: string): string[] {
  const parts = chunk.split(/\s*[,，]\s*/).filter(Boolean);
  const kept: string[] = [];
  for (const part of parts) {
    if (SUFFIXES.test(part) && kept.length) kept.push(`${kept.pop()} ${part}`);
    else if (!DEGREES.test(part)) kept.push(part);
  }
  const role = kept.findIndex((part, at) => at > 0 && ROLES.test(` ${part} `));
  return kept.filter(
    (part, at) =>
      at === 0 ||
      (!ROLES.test(` ${part} `) && (role < 0 || at < role || (isFullName(part) && !/\p{Lu}{3}/u.test(part)))),
  );
}

/** One name, without what stands around it; '' when there is none. */
export function personName(text: string): string {
  let name = introduced(text.trim()).replace(HONORIFICS, '').replace(HONORIFICS, '');
  const cut = CUT.exec(name);
  if (cut && cut.index > 2) name = name.slice(0, cut.index);
  name = name.replace(/^[\s,.:;|•·\-–—*/"“”]+|[\s,:;|•·\-–—*/"“”]+$/gu, '').replace(/(?<=\p{L}{3})\.$/u, '');
  name = name.replace(/\s*\bet al\b\.?$/iu, '').trim();
  return plausible(name) ? spelled(name) : '';
}

/** 'JANE DOE' → 'Jane Doe'; initials, 'AFP' and numerals stay. */
function spelled(name: string): string {
  if (!/\s/.test(name) || /\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name) || isOrganisation(name))
    return name;
  return name.replace(/(?<![\p{L}'’])(\p{Lu})(\p{Lu}+)/gu, (word, head: string, tail: string) =>
    /^(?:II|III|IV|JR|SR)$/.test(word) ? word : head + tail.toLowerCase(),
  );
}

/** Short, without digits in words, sentences and addresses. */
export function plausible(name: string): boolean {
  if (name.length < 2 || name.length > 70 || !/\p{L}/u.test(name)) return false;
  if (/https?:|www\.|[{}<>=#$%^\\]|\p{Ll}{3}[.!?]\s+\p{Lu}?\p{Ll}{3,}\s.*[.!?]$/u.test(name)) return false;
  if (
    /^(?:null|undefined|none|n\/a|unknown|anonymous|admin|administrator|root|user|share|follow|comments?|view all posts.*|more|home|by|and|the)$/i.test(
      name,
    )
  )
    return false;
  return name.split(/\s+/).length <= 8;
}

/** 'Doe, Jane A.' → 'Jane A. Doe'. Only for sources that write names so. */
export function turned(name: string): string {
  const parts = name.split(/\s*[,，]\s*/).filter(Boolean);
  if (parts.length === 2 && parts[0] && parts[1]) {
    if (DEGREES.test(parts[1])) return parts[0];
    return SUFFIXES.test(parts[1]) ? `${parts[0]} ${parts[1]}` : `${parts[1]} ${parts[0]}`;
  }
  if (parts.length === 3 && SUFFIXES.test(parts[2] ?? '')) return `${parts[1]} ${parts[0]} ${parts[2]}`;
  if (parts.length === 3 && SUFFIXES.test(parts[1] ?? '')) return `${parts[2]} ${parts[0]} ${parts[1]}`;
  return name;
}

export const isOrganisation = (name: string): boolean => ORGANISATION.test(name);

/** First of each; 'JANE DOE' and 'Jane Doe' are one. */
export function unique(names: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const name of names) {
    const key = sameKey(name);
    if (key && !kept.has(key)) kept.set(key, name);
  }
  return [...kept.values()];
}

/** Two capitalised words, or a name in a script without case. */
export const isFullName = (name: string): boolean =>
  /^(?=.*\p{Lu}\S*\s+(?:\S+\s+){0,3}\p{Lu})/u.test(name) ||
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・＝\s]{2,12}$/u.test(name);
