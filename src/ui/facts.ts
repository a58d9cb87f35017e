/** A clipping's facts as one line says them, by kind: 'Irwan Bello et al. · 13 Mar 2021 · arXiv', '★ 4.2k · Python · MPL-2.0', 'channel · 12:31'. */
import type { Clipping, Kind } from '../clipping/clipping.ts';

type Fact = (clipping: Clipping, language: string) => string | undefined;

const SHOWN_AUTHORS = 2;
const WORDS_PER_MINUTE = 230;

const authors: Fact = ({ authors: names }) =>
  names.length > SHOWN_AUTHORS ? `${names[0]} et al.` : names.join(', ');

const date: Fact = ({ published }, language) => published && partialDate(published, language);

const site: Fact = ({ siteName, link }) => siteName ?? hostIn(link);

const stars: Fact = ({ repo }, language) =>
  repo?.stars === undefined ? undefined : `★ ${compactNumber(repo.stars, language)}`;

const length: Fact = ({ video }) => (video?.seconds === undefined ? undefined : duration(video.seconds));

const reading: Fact = ({ wordCount }) =>
  wordCount ? `${Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE))} min` : undefined;

const PROSE: readonly Fact[] = [authors, date, site, reading];

const FACTS: Record<Kind, readonly Fact[]> = {
  paper: [authors, date, clipping => clipping.paper?.venue ?? site(clipping, '')],
  repo: [
    ({ repo }) => repo && `${repo.owner}/${repo.name}`,
    stars,
    ({ repo }) => repo?.language,
    ({ repo }) => repo?.license,
  ],
  video: [clipping => clipping.video?.channel ?? authors(clipping, ''), length, date, site],
  blog: PROSE,
  course: PROSE,
  tool: PROSE,
  thread: PROSE,
  page: PROSE,
};

/** The facts that are known, each once and none that the title says, in the order of the kind; without any, the site. */
export function factsOf(clipping: Clipping, language: string): string[] {
  const say = (facts: readonly Fact[]): string[] => [
    ...new Set(
      facts.flatMap(fact => fact(clipping, language)?.trim() || []).filter(text => text !== clipping.title),
    ),
  ];
  const known = say(FACTS[clipping.kind]);
  return known.length > 0 ? known : say([site]);
}

/** '2021', '2021-03' or '2021-03-13' at its own precision: '2021', 'Mar 2021', '13 Mar 2021'. Other text as it is. */
export function partialDate(date: string, language: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts?.[2]) return date;
  const [, year, month, day] = parts;
  const options: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric', timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  return formatOf(language, options).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** Making a format takes longer than using it, and the desk shows hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${options.day ?? ''}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, format);
  return format;
}

/** '3 Feb', with the year where it is not the year of `now`. Instants are epoch milliseconds. */
export function dayName(instant: number, now: number, zone: string, language: string): string {
  const part = (of: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: zone, ...options }).format(of);
  const sameYear = part(instant, { year: 'numeric' }) === part(now, { year: 'numeric' });
  return part(instant, { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) });
}

/** '4.2k'. */
export const compactNumber = (count: number, language: string): string =>
  new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 })
    .format(count)
    .replace('K', 'k');

/** '12:31', '1:02:03'. */
export function duration(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds) % 60,
  ];
  const padded = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}

function hostIn(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') || undefined : undefined;
}
