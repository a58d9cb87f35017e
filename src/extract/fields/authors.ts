/** Who wrote it: people first; an organisation only where no person is named. */
import type { Kind } from '../../clipping/clipping.ts';
import type { Page } from '../page-model.ts';
import { typesOf } from '../sources/json-ld.ts';
import { metasOf } from '../sources/metas.ts';
import { isData, listOf, textOf } from '../sources/values.ts';
import { sameKey } from '../text/clean.ts';
import { isFullName, isOrganisation, personName, splitByline, turned, unique } from '../text/names.ts';
import { isSiteName } from '../text/title-parts.ts';
import { bylineNames } from './byline.ts';
import { namesAlone } from './byline-lines.ts';
import { ownerOf } from './owner.ts';
import type { Title } from './title.ts';

interface Statement {
  people: string[];
  organisations: string[];
}
type Read = (page: Page, title: Title | undefined) => Statement;

const listed = (names: string[]): Statement => ({ people: names, organisations: [] });

/** In order of trust. */
const SOURCES: readonly { name: string; read: Read }[] = [
  { name: 'citation', read: page => listed(citationNames(page)) },
  { name: 'json-ld', read: page => linkedNames(page) },
  { name: 'meta', read: page => listed(metaNames(page)) },
  { name: 'byline', read: (page, title) => listed(bylineNames(page, title)) },
];

export function authorsOf(
  page: Page,
  title: Title | undefined,
  siteNames: readonly string[],
  kind: Kind,
): string[] {
  let organisations: string[] = [];
  let doubtful: string[] = [];
  for (const { name, read } of SOURCES) {
    if (page.late()) break;
    const statement = sorted(read(page, title), siteNames);
    if (!organisations.length) organisations = statement.organisations;
    const { people } = statement;
    if (!people.length) continue;
    if (name === 'citation') return people;
    if (name === 'byline') return doubtful.length && !people.some(isFullName) ? doubtful : people;
    if (people.some(isFullName) || name === 'json-ld')
      return asShown(
        people,
        name,
        known => sorted(listed(bylineNames(page, title, known)), siteNames).people,
        () => sorted(listed(metaNames(page)), siteNames).people,
      );
    if (!doubtful.length) doubtful = people;
  }
  const alone = kind === 'paper' ? namesAlone(page) : [];
  if (alone.length) return alone;
  return doubtful.length ? doubtful : organisations.length ? organisations : ownerOf(page, siteNames, kind);
}

/**
 * Metadata may credit photographers and models too, or only the first of several authors. The byline decides where
 * its names are among those of a long list in plain metadata, or hold all of them and more.
 */
function asShown(
  stated: string[],
  source: string,
  byline: (known?: string) => string[],
  metaNames: () => string[],
): string[] {
  const long = source === 'meta' && stated.length > 5;
  if (stated.length > 1 && !long) return stated;
  const full = stated.some(isFullName);
  const fromMetas = source === 'json-ld' && full ? fuller(stated, metaNames()) : stated;
  if (fromMetas.length > 1 && !long) return fromMetas;
  const shown = byline(full && !long ? stated[0] : undefined);
  if (long) return shown.length && isAmong(shown, stated) ? shown : stated;
  const handle = !full && (source === 'meta' || stated.every(name => name === name.toLowerCase()));
  return handle && shown.some(isFullName) ? shown : fuller(stated, shown);
}

/** `more` where it holds all that is stated, and others. */
const fuller = (stated: string[], more: string[]): string[] =>
  more.length > stated.length && more.length <= 12 && isAmong(stated, more) ? more : stated;

function isAmong(names: readonly string[], those: readonly string[]): boolean {
  const keys = new Set(those.map(sameKey));
  return names.every(name => keys.has(sameKey(name)));
}

function sorted({ people, organisations }: Statement, siteNames: readonly string[]): Statement {
  const isBody = (name: string) => isSiteName(name, siteNames) || isOrganisation(name);
  return {
    people: unique(people.filter(name => !isBody(name))),
    organisations: unique([...organisations, ...people.filter(isBody)]),
  };
}

const CITATION_NAMES = [
  'citation_author',
  'citation_authors',
  'bepress_citation_author',
  'eprints.creators_name',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.personalname',
  'dc.contributor.author',
  'dc.contributor',
  'prism.author',
  'wkhealth_authors',
];

/** 'Doe, Jane' a value, or 'Doe, Jane; Roe, John' in one. */
export function citationNames(page: Page): string[] {
  const values = metasOf(page.metas, ...CITATION_NAMES).flatMap(value => value.split(/\s*;\s*/));
  return values
    .flatMap(value => inOneValue(value, values.length === 1))
    .map(personName)
    .filter(Boolean);
}

/**
 * 'Doe, Jane' is one name; 'Doe, J., Roe, R.' are two, and so are 'Jane Doe, John Roe', unless others have a value of
 * their own: 'García Márquez, Gabriel José'.
 */
function inOneValue(value: string, alone: boolean): string[] {
  const parts = value.split(/\s*,\s*/).filter(Boolean);
  const pairs = parts.filter((_, at) => at % 2).every(part => /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(part));
  if (parts.length > 3 && parts.length % 2 === 0 && pairs)
    return parts.filter((_, at) => at % 2).map((given, at) => `${given} ${parts[at * 2]}`);
  const apart =
    parts.length > 3 ||
    (alone && parts.length > 1 && parts.every(part => /^\p{Lu}\S*\s.*\p{Lu}/u.test(part)));
  return apart && !parts.slice(1).some(part => /^(?:jr|sr|ii|iii)\b/i.test(part)) ? parts : [turned(value)];
}

function linkedNames(page: Page): Statement {
  const data = page.main?.data;
  const people: string[] = [];
  const organisations: string[] = [];
  for (const property of data ? ['author', 'creator'] : []) {
    for (const value of listOf(page.linked, data ?? {}, property)) {
      const body = isData(value) && typesOf(value).some(type => /Organization|Corporation|Brand/.test(type));
      const texts =
        isData(value) && Array.isArray(value.name)
          ? value.name.map(name => textOf(name))
          : [fullName(value) ?? textOf(value)];
      for (const text of texts)
        (body ? organisations : people).push(...(body ? [text] : splitByline(text)).filter(Boolean));
    }
    if (people.length || organisations.length) break;
  }
  return { people, organisations };
}

function fullName(value: unknown): string | undefined {
  if (!isData(value as never)) return undefined;
  const { name, givenName, familyName } = value as Record<string, unknown>;
  return !name && typeof givenName === 'string' && typeof familyName === 'string'
    ? `${givenName} ${familyName}`
    : undefined;
}

const META_NAMES = [
  'article:author',
  'author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'authors',
  'article:author_name',
  'article.author',
  'rnews:author',
  'cxenseparse:author',
  'dcsext.author',
  'vr:author',
  'shareaholic:article_author_name',
  'og:author',
  'book:author',
  'twitter:data1',
  'byline',
  'article_author',
  'blog_author',
  'content-author',
  'web_author',
];
const WRITTEN_BY =
  /^(?:written |posted )?by$|^author|^verfasst|^geschrieben|^écrit|^escrito|^scritto|^geschreven|^skrevet|^skriven|^napis|^kirjoitt|^автор|^yazan|^執筆|^作者/i;

function metaNames(page: Page): string[] {
  let best: string[] = [];
  for (const name of META_NAMES) {
    if (name === 'twitter:data1' && !WRITTEN_BY.test(page.metas.get('twitter:label1')?.[0] ?? '')) continue;
    const values =
      page.metas.get(name)?.filter(value => !/^https?:|^\/|^@|\.(?:com|html?)\//.test(value)) ?? [];
    const names = unique(values.flatMap(splitByline));
    const full = names.some(isFullName);
    if (full && (!best.some(isFullName) || (names.length > best.length && isAmong(best, names))))
      best = names;
    else if (!best.length) best = names;
  }
  return best;
}
