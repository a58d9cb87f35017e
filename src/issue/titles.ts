/** Titles: of a story, of an issue by its months, and the ones that look as if no human had written them. */
import type { Clipping } from '../clipping/clipping.ts';
import { hostOf } from '../resource/hosts.ts';
import { groupBy } from './group.ts';
import { safeLanguage } from './language.ts';

/** The clipping's title, or its address where it has none. */
export const titleOf = ({ title, link }: Pick<Clipping, 'title' | 'link'>): string => title.trim() || link;

/** The story's title: the headline given by hand, else the lead's title. */
export const storyTitle = (lead: Pick<Clipping, 'headline' | 'title' | 'link'>): string =>
  lead.headline?.trim() || titleOf(lead);

type Page = Pick<Clipping, 'link'>;

/** What makes a title look machine-made, as a sentence about it. `…` and '...' end titles cut by a site or a feed. */
const MACHINE_MADE: readonly { fact: string; test: (title: string, page: Page) => boolean }[] = [
  { fact: 'the title is an address', test: title => /^(?:https?|file):\/\/\S+$/i.test(title) },
  {
    fact: 'the title is a file name',
    test: title => /^[^\s/]{1,200}\.(?:pdf|html?|php|aspx?|docx?|pptx?)$/i.test(title),
  },
  { fact: 'the title is cut off', test: title => /(?:…|\.\.\.)$/.test(title) },
  { fact: 'the title is only the site', test: (title, { link }) => isHost(title, hostOf(link)) },
  { fact: 'the title is all in capitals', test: title => isShouted(title) },
];

const isHost = (title: string, host: string): boolean =>
  host !== '' && title.toLowerCase().replace(/^www\./, '') === host.toLowerCase();

/** More than 20 characters, letters among them, none of them small; scripts without capitals never shout. */
const isShouted = (title: string): boolean =>
  [...title].length > 20 && title === title.toUpperCase() && title !== title.toLowerCase();

/** Why `title` looks machine-made, or undefined where it does not. */
export function machineMade(title: string, page: Page): string | undefined {
  const text = title.trim();
  return MACHINE_MADE.find(({ test }) => test(text, page))?.fact;
}

/** 'March 2021'; 'September and October 2021'; 'December 2020 and January 2021', in the newsletter's language. */
export function monthsTitle(months: readonly string[], language: string): string {
  const locale = safeLanguage(language);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const byYear = groupBy(months, month => month.slice(0, 4));
  const sameYear = byYear.size === 1;
  if (!sameYear) return list.format(months.map(month => formatted([month], locale, list)));
  return formatted(months, locale, list);
}

/** Months of one year: the year stands where the language puts it, the months are listed. */
function formatted(months: readonly string[], locale: string, list: Intl.ListFormat): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const parts = months.map(month => format.formatToParts(firstDay(month)));
  const names = parts.map(of => of.find(({ type }) => type === 'month')?.value ?? '');
  return (parts[0] ?? []).map(({ type, value }) => (type === 'month' ? list.format(names) : value)).join('');
}

const firstDay = (month: string): number =>
  Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1);

/** '2016', 'October 2020': a publication date by month and year, at its own precision. */
export const publishedName = (published: string, language: string): string =>
  published.length === 4 ? published : monthsTitle([published.slice(0, 7)], language);

/** 'Machine Learning Monthly #15: March 2021'; without the number where there is none; an issue's own title instead of its months. */
export function issueTitle(
  newsletter: { title: string; language: string },
  issue: { months: readonly string[]; number?: number | undefined; title?: string | undefined },
): string {
  const number = issue.number === undefined ? '' : ` #${issue.number}`;
  return `${newsletter.title}${number}: ${issue.title?.trim() || monthsTitle(issue.months, newsletter.language)}`;
}
