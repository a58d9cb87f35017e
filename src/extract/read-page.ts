/** Reads one page: general sources first, then what a site rule knows for sure. Pure but for the DOM, which it never alters. */
import type { Kind } from '../clipping/clipping.ts';
import type { Capture } from './capture.ts';
import { canonicalOf, imageOf } from './fields/addresses.ts';
import { authorsOf } from './fields/authors.ts';
import { kindOf } from './fields/kind.ts';
import { paperOf } from './fields/paper.ts';
import { publishedOf } from './fields/published.ts';
import { siteNameOf, siteNamesOf } from './fields/site-name.ts';
import { summaryOf } from './fields/summary.ts';
import { titleOf } from './fields/title.ts';
import { videoOf } from './fields/video.ts';
import { focusOn, openPage, type Page } from './page-model.ts';
import { rulesFor } from './sites/index.ts';

export interface ReadOptions {
  /** What the address is known to hold: decides where the page itself does not. */
  kind?: Kind;
  /** Off only to measure what the general reading gives alone. */
  siteRules?: boolean;
  /** Milliseconds after which what was read so far is returned. */
  budget?: number;
  /** A clock in milliseconds. */
  now?: () => number;
}

export function readPage(document: Document, location: Location | URL, options: ReadOptions = {}): Capture {
  const now = options.now ?? (() => performance.now());
  const end = now() + (options.budget ?? 2000);
  const url = new URL(location.href);
  const opened = openPage(document, url, () => now() > end);
  const known = options.siteRules === false ? {} : knownBySite(opened);
  const siteNames = attempt(siteNamesOf, opened) ?? [];
  const title = known.title ? { text: known.title } : attempt(titleOf, opened, siteNames);
  const page = focusOn(opened, title);
  const published = known.published ?? attempt(publishedOf, page, title);
  const kind = known.kind ?? attempt(kindOf, page, title?.text ?? '', published, options.kind) ?? 'page';
  const authors = known.authors ?? attempt(authorsOf, page, title, siteNames, kind) ?? [];
  return withoutEmpty({
    url: location.href,
    canonical: known.canonical ?? attempt(canonicalOf, page),
    title: title?.text,
    authors,
    published,
    siteName: known.siteName ?? attempt(siteNameOf, page, siteNames),
    summary: known.summary ?? attempt(summaryOf, page, title, kind),
    image: known.image ?? attempt(imageOf, page),
    kind,
    paper: { ...attempt(paperOf, page, kind === 'paper'), ...known.paper },
    repo: known.repo,
    video: known.video ?? (kind === 'video' ? attempt(videoOf, page, authors) : undefined),
  });
}

/** What the rules for this site know; where two give a field, the first does. */
function knownBySite(page: Page): Partial<Capture> {
  const known: Partial<Capture> = {};
  for (const rule of rulesFor(page.url).reverse()) {
    const fields = Object.entries(attempt(rule.read, page) ?? {});
    Object.assign(known, Object.fromEntries(fields.filter(([, value]) => value !== undefined)));
  }
  return known;
}

/** A reader that fails on a page nobody foresaw loses its field, not the capture. */
function attempt<A extends unknown[], T>(read: (...from: A) => T, ...from: A): T | undefined {
  try {
    return read(...from);
  } catch {
    return undefined;
  }
}

/** Without fields that hold nothing: undefined, '', [] and {}. */
function withoutEmpty(capture: { [K in keyof Capture]: Capture[K] | undefined }): Capture {
  const says = (value: unknown): boolean =>
    value !== undefined && value !== '' && (typeof value !== 'object' || Object.keys(value ?? {}).length > 0);
  return Object.fromEntries(Object.entries(capture).filter(([, value]) => says(value))) as unknown as Capture;
}
