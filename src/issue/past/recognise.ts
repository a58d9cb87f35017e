/** Which issue a text is, by what it says of itself: its number and its month. The author confirms both. */
import { dateOf, machineDate, textDate } from '../../extract/text/dates.ts';
import { monthNumber } from '../../extract/text/month-names.ts';
import type { Hints } from './past-issue.ts';

/** '#15', 'Issue 15', 'No. 15', 'Nr. 15', 'Ausgabe 15', 'número 15', 'Vol. 15'; a year is none. */
const IN_TITLE =
  /(?:^|[^\p{L}\p{N}&])(?:#\s?|(?:issue|edition|episode|number|newsletter|no|nr|num|vol|volume|ausgabe|numéro|numero|número|edición|edição|edizione|nummer|wydanie|выпуск)\s?[.:#№°º]{0,2}\s?|№\s?|n[°º]\s?)(\d{1,5})(?![\p{L}\p{N}-]|\.\d)/giu;
/** 'issue-015.md', 'newsletter-2021-03-issue-015.md', '015.md'; '2021-03-31-15-title.md' has none that could be told. */
const IN_NAME = /(?:^|[-_ ])(?:issue|no|nr|newsletter|edition|episode|ep|vol)[-_ ]?0*(\d{1,5})(?![\d])/gi;
const NAME_ALONE = /^0*(\d{1,4})(?=$|[-_ ][^\d])/;
const YEAR = /^(?:19|20)\d\d$/;

/** The number that a title bears; undefined where it bears none, or a year. */
export function numberIn(title: string): number | undefined {
  for (const [, digits = ''] of title.slice(0, 400).matchAll(IN_TITLE))
    if (!YEAR.test(digits)) return Number(digits);
  return undefined;
}

export function numberOf({ path, title = '', number = '' }: Hints): number | undefined {
  if (/^\s*#?\d{1,5}\s*$/.test(number)) return Number(number.replace('#', ''));
  const name = nameOf(path);
  const inName = [...name.matchAll(IN_NAME), NAME_ALONE.exec(name)].map(found => found?.[1]);
  const digits = inName.find(each => each !== undefined && !YEAR.test(each));
  return numberIn(title) ?? (digits === undefined ? undefined : Number(digits));
}

/** 'September and October 2021': the first of them names the issue. */
const TWO_MONTHS =
  /(\p{L}[\p{L}\p{M}.]{2,14})(?:\s?[&/+–-]\s?|\s(?:and|und|et|y|e|en|i|og|och)\s)\p{L}[\p{L}\p{M}.]{2,14},?\s+((?:19|20)\d\d)(?!\d)/u;

/** 'March 2021', 'März 2021', '2021年3月', '31 March 2021' in a title. */
export function monthIn(title: string): string | undefined {
  const text = title.slice(0, 400);
  const [, first = '', year = ''] = TWO_MONTHS.exec(text) ?? [];
  const both = monthNumber(first);
  if (both !== undefined) return dateOf(Number(year), both);
  for (const [, name = '', year = ''] of text.matchAll(
    /(\p{L}[\p{L}\p{M}.]{2,14}),?\s+(?:de\s+|of\s+)?((?:19|20)\d\d)(?!\d)/gu,
  )) {
    const month = monthNumber(name);
    if (month !== undefined) return dateOf(Number(year), month);
  }
  const date = textDate(text);
  return date !== undefined && date.length >= 7 ? date.slice(0, 7) : undefined;
}

/** '2021-03-31-title.md', 'issues/2021/03/title.md', '202103.html'. */
export function monthInPath(path: string): string | undefined {
  const [, year, month] =
    /(?:^|\D)((?:19|20)\d\d)[-_/.]?(0[1-9]|1[0-2])(?:[-_/.]?(?:0[1-9]|[12]\d|3[01]))?(?=\D|$)/.exec(
      path.replace(/\.\w{2,8}$/, ''),
    ) ?? [];
  return year === undefined ? undefined : `${year}-${month}`;
}

/** What names the month goes before when it was published: the issue of March may go out in April. */
export function monthOf({ path, title = '', date = '' }: Hints): string | undefined {
  const dated =
    date.trim() === '' ? undefined : (machineDate(date.slice(0, 100)) ?? textDate(date.slice(0, 100)));
  return (
    monthIn(title) ??
    (dated !== undefined && dated.length >= 7 ? dated.slice(0, 7) : undefined) ??
    monthInPath(path)
  );
}

/** A file's name without its folders and its ending. */
const nameOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.\w{2,8}$/, '');

/** What to call it where it has no title. */
export const titleFrom = ({ path, title = '' }: Hints): string => title.trim() || nameOf(path);
