/**
 * What a capture says, as the fields of a clipping. A page is hostile: each value is checked for type and form, bounded,
 * and copied by name; what does not pass is as if the page had not said it.
 */
import type { Capture } from '../extract/capture.ts';
import type { CapturedField } from './captured-fields.ts';
import type { Clipping, PaperFacts, RepoFacts, VideoFacts } from './clipping.ts';
import { displayTitle } from './display-title.ts';
import { isKind } from './kinds.ts';
import { plainLines, plainText } from './plain-text.ts';
import { isPublished } from './published.ts';

const LONGEST = { name: 200, summary: 5000, address: 4000 };
/** Physics papers name thousands; nobody prints them. */
const MOST_AUTHORS = 500;
const MOST_TOPICS = 50;
const MOST_PAPERS = 10;

const line = (value: unknown): string | undefined =>
  (typeof value === 'string' && plainText(value, LONGEST.name)) || undefined;

const lines = (value: unknown): string | undefined =>
  (typeof value === 'string' && plainLines(value, LONGEST.summary)) || undefined;

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.round(value) : undefined;

const web = (value: unknown): string | undefined =>
  typeof value === 'string' &&
  value.length <= LONGEST.address &&
  /^https?:\/\//i.test(value) &&
  URL.canParse(value)
    ? value
    : undefined;

const names = (value: unknown, most: number): string[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const found = value.slice(0, most).flatMap(name => line(name) ?? []);
  return found.length > 0 ? [...new Set(found)] : undefined;
};

type Readers<T> = { [F in keyof T]-?: (value: unknown) => T[F] | undefined };

const PAPER: Readers<PaperFacts> = { arxivId: line, doi: line, venue: line, pdf: web, code: web };
const VIDEO: Readers<VideoFacts> = { channel: line, seconds: count };
const REPO: Readers<RepoFacts> = {
  host: line as Readers<RepoFacts>['host'],
  owner: line as Readers<RepoFacts>['owner'],
  name: line as Readers<RepoFacts>['name'],
  description: lines,
  stars: count,
  language: line,
  license: line,
  topics: value => names(value, MOST_TOPICS),
  release: line,
  archived: value => (value === true ? value : undefined),
  fork: line,
  papers: value => {
    const found = Array.isArray(value)
      ? value.slice(0, MOST_PAPERS).flatMap(address => web(address) ?? [])
      : [];
    return found.length > 0 ? [...new Set(found)] : undefined;
  },
};

/** The facts of `value` that pass, or undefined where none does or one of `needed` does not. */
function facts<T extends object>(
  value: unknown,
  readers: Readers<T>,
  needed: (keyof T)[] = [],
): T | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.entries(readers).flatMap(([field, read]) => {
    const fact = (read as (value: unknown) => unknown)(Object.getOwnPropertyDescriptor(value, field)?.value);
    return fact === undefined ? [] : [[field, fact] as const];
  });
  const told = new Set(found.map(([field]) => field));
  return found.length > 0 && needed.every(field => told.has(String(field)))
    ? (Object.fromEntries(found) as T)
    : undefined;
}

const FIELDS = {
  kind: ({ kind }: Capture) => (isKind(kind) ? kind : undefined),
  authors: ({ authors }: Capture) => names(authors, MOST_AUTHORS),
  published: ({ published }: Capture) => (isPublished(published) ? published : undefined),
  siteName: ({ siteName }: Capture) => line(siteName),
  summary: ({ summary }: Capture) => lines(summary),
  image: ({ image }: Capture) => web(image),
  paper: ({ paper }: Capture) => facts(paper, PAPER),
  repo: ({ repo }: Capture) => facts(repo, REPO, ['host', 'owner', 'name']),
  video: ({ video }: Capture) => facts(video, VIDEO),
  wordCount: ({ wordCount }: Capture) => count(wordCount),
} satisfies { [F in Exclude<CapturedField, 'title'>]: (capture: Capture) => Clipping[F] | undefined };

/** What `capture` says of a page whose printed address is `link`; fields that it does not tell are absent. */
export function readCapture(capture: Capture, link: string): Partial<Clipping> {
  const title =
    typeof capture.title === 'string' &&
    displayTitle(capture.title, { link, siteName: line(capture.siteName) });
  const found = Object.entries(FIELDS).map(([field, read]) => [field, read(capture)] as const);
  return Object.fromEntries([
    ...(title ? [['title', title] as const] : []),
    ...found.filter(([, value]) => value !== undefined),
  ]) as Partial<Clipping>;
}
