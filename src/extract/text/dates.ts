/** Dates as pages write them, at the precision they give: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. No time zone is applied. */
import { monthNumber } from './month-names.ts';

const year = (text: string | undefined): number | undefined => {
  const value = Number(text);
  if (value > 2400 && value < 2700) return value - 543;
  return value >= 1500 && value < 2200 ? value : undefined;
};

/** The date as text, undefined when there is no such day. */
export function dateOf(y: number | undefined, m?: number, d?: number): string | undefined {
  if (y === undefined) return undefined;
  const yyyy = String(y).padStart(4, '0');
  if (m === undefined) return yyyy;
  if (!(m >= 1 && m <= 12)) return undefined;
  const month = `${yyyy}-${String(m).padStart(2, '0')}`;
  if (d === undefined || d === 0) return month;
  if (!(d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())) return undefined;
  return `${month}-${String(d).padStart(2, '0')}`;
}

const num = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** A value of markup that is meant for programs: ISO 8601 and what passes for it, RFC 2822, epoch, YYYYMMDD. */
export function machineDate(value: string, language = ''): string | undefined {
  const text = value.trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return dateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  let match = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (match) return dateOf(year(match[1]), num(match[2]), num(match[3]));
  match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d|\s*[年년]|[\s-]+\p{L})/u.exec(text);
  if (match) {
    const [, y, m, d] = match;
    return (
      dateOf(year(y), num(m), num(d)) ??
      dateOf(year(y), num(m)) ??
      (m === undefined ? dateOf(year(y)) : undefined)
    );
  }
  return textDate(text, language) ?? (/^\d{4}\s/.test(text) ? dateOf(year(text.slice(0, 4))) : undefined);
}

/** Digits of other scripts as 0–9. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, digit => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast(zero => zero <= code) ?? code));
  });

const CJK = /(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일号號])?)?/;
const ERA = /(令和|平成|昭和)\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日)?/;
const ERA_START: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const NUMBERS_YEAR_FIRST = /(?<![\d.\-/])(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d])/;
const NUMBERS_YEAR_LAST = /(?<![\d.\-/])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d\-/A-Za-z])/;
/** A letter, or at least no digit, space or punctuation of Latin scripts: what the table of months does not know is none. */
const LETTER = '[^\\s\\d!-/:-@[-`{-~\\u00a0-\\u00bf\\u2010-\\u205f]';
/** Thai writes 'มี.ค.'. */
const MONTH = `(${LETTER}{2,15}|[\\u0e00-\\u0e7f]{1,3}\\.[\\u0e00-\\u0e7f]{1,2})`;
const DAY_MONTH_YEAR = new RegExp(
  `(?<![\\d.,:])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?(?:\\s+|-|/)(?:of\\s+|de\\s+|d['’]|d[ie]\\s+|del?\\s+)?${MONTH}\\.?,?(?:\\s+|-|/)(?:de\\s+|del\\s+|of\\s+)?(\\d{4})(?!\\d)`,
);
const MONTH_DAY_YEAR = new RegExp(
  `(?<!${LETTER})${MONTH}\\.?(?:\\s+|-)(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:,\\s*|\\s+|-)(\\d{4})(?!\\d)`,
);
const YEAR_MONTH_DAY = new RegExp(`(?<!\\d)(\\d{4})[.,]?(?:\\s+|-)${MONTH}\\.?(?:\\s+|-)(\\d{1,2})(?!\\d)`);
const MONTH_YEAR = new RegExp(`(?<!${LETTER})${MONTH}\\.?,?\\s+(?:de\\s+|del\\s+|of\\s+)?(\\d{4})(?!\\d)`);

/** The first date in a line of text; `precise` takes only whole days. */
export function textDate(input: string, language = '', precise = false): string | undefined {
  const text = latinDigits(input.slice(0, 400));
  if (!/\d{4}|[年]/.test(text)) return undefined;
  const era = ERA.exec(text);
  if (era?.[1])
    return dateOf(
      (ERA_START[era[1]] ?? 0) + (era[2] === '元' ? 1 : Number(era[2])),
      num(era[3]),
      num(era[4]),
    );
  let match = CJK.exec(text);
  if (match && (!precise || match[3])) return dateOf(year(match[1]), num(match[2]), num(match[3]));
  match = NUMBERS_YEAR_FIRST.exec(text);
  if (match) return dateOf(year(match[1]), num(match[3]), num(match[4]));
  const named = namedDate(text, language);
  if (named) return named;
  match = NUMBERS_YEAR_LAST.exec(text);
  if (match)
    return dayOrMonthFirst(Number(match[1]), Number(match[3]), year(match[4]), match[2] ?? '', language);
  if (precise) return undefined;
  match = MONTH_YEAR.exec(text);
  if (match) {
    const month = monthNumber(match[1] ?? '', language);
    if (month) return dateOf(year(match[2]), month);
  }
  return undefined;
}

function namedDate(text: string, language: string): string | undefined {
  for (const [pattern, order] of [
    [DAY_MONTH_YEAR, 'dmy'],
    [MONTH_DAY_YEAR, 'mdy'],
    [YEAR_MONTH_DAY, 'ymd'],
  ] as const) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (letter: string) => match[order.indexOf(letter) + 1] ?? '';
    const month = monthNumber(part('m'), language);
    const date = month && dateOf(year(part('y')), month, Number(part('d')));
    if (date) return date;
  }
  return undefined;
}

/** 03/04/2021 is April 3 nearly everywhere, and March 4 in the United States and the Philippines. */
function dayOrMonthFirst(
  a: number,
  b: number,
  y: number | undefined,
  separator: string,
  language: string,
): string | undefined {
  if (a > 12) return dateOf(y, b, a);
  if (b > 12) return dateOf(y, a, b);
  const american = separator === '/' && (language === '' || /^(?:en|en-us|en-ph|es-us|fil)$/.test(language));
  return american ? dateOf(y, a, b) : dateOf(y, b, a);
}

const ADDRESS_DATES = [
  /(?:^|\/)(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/\-_.]|$)/,
  /(?:^|[/\-_])(\d{4})-(\d{2})-(\d{2})(?:[/\-_.]|$)/,
  /(?:^|[/\-_])((?:19|20)\d{2})(\d{2})(\d{2})(?:[/\-_.]|\d{0,6}(?:\.|$)|$)/,
  /(?:^|\/)(\d{4})\/([a-z]{3})\/(\d{1,2})(?:\/|$)/,
];

/** The day that an address names, as blogs and newspapers do. */
export function addressDate(url: URL): string | undefined {
  for (const pattern of ADDRESS_DATES) {
    const match = pattern.exec(url.pathname.toLowerCase());
    if (!match) continue;
    const month = /\d/.test(match[2] ?? '') ? Number(match[2]) : monthNumber(match[2] ?? '');
    const y = year(match[1]);
    const date = y && y > 1990 ? dateOf(y, month, Number(match[3])) : undefined;
    if (date && date.length === 10) return date;
  }
  return undefined;
}

/** The month that an address names: '/2012/03/title'. */
export function addressMonth(url: URL): string | undefined {
  const match = /\/((?:19|20)\d{2})\/(\d{1,2})(?:\/|$)/.exec(url.pathname);
  return match ? dateOf(year(match[1]), Number(match[2])) : undefined;
}
