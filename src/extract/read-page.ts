/** Reads one page: general sources first, then what a site rule knows for sure. Pure but for the DOM, which it never alters. */
import type { Capture } from './capture.ts';
import { canonicalOf, imageOf } from './fields/addresses.ts';
import { authorsOf } from './fields/authors.ts';
import { kindOf } from './fields/kind.ts';
import { paperOf } from './fields/paper.ts';
import { publishedOf } from './fields/published.ts';
import { siteNameOf, siteNamesOf } from './fields/site-name.ts';
import { summaryOf } from './fields/summary.ts';
import { titleOf } from './fields/title.ts';
import { focusOn, openPage } from './page-model.ts';
import { rulesFor } from './sites/index.ts';

export interface ReadOptions {
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
  const siteNames = attempt(() => siteNamesOf(opened)) ?? [];
  const title = attempt(() => titleOf(opened, siteNames));
  const page = focusOn(opened, title?.element, title?.text);
  const published = attempt(() => publishedOf(page, title));
  const kind = attempt(() => kindOf(page, published)) ?? 'page';
  const paper = attempt(() => paperOf(page, kind === 'paper'));
  const capture: Capture = {
    url: location.href,
    canonical: attempt(() => canonicalOf(page)),
    title: title?.text,
    authors: attempt(() => authorsOf(page, title, siteNames)),
    published,
    siteName: attempt(() => siteNameOf(page)),
    summary: attempt(() => summaryOf(page, title, kind)),
    image: attempt(() => imageOf(page)),
    kind,
    paper: paper && Object.keys(paper).length ? paper : undefined,
  };
  if (options.siteRules !== false) {
    for (const rule of rulesFor(url)) {
      const known = attempt(() => rule.read(page));
      if (known) overlay(capture, known);
    }
  }
  return withoutEmpty(capture);
}

/** A reader that fails on a page nobody foresaw loses its field, not the capture. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function overlay(capture: Capture, known: Partial<Capture>): void {
  const { paper, repo, video, ...fields } = known;
  Object.assign(capture, withoutEmpty({ url: capture.url, ...fields }, true));
  if (paper) capture.paper = { ...capture.paper, ...paper };
  if (repo) capture.repo = { ...capture.repo, ...repo };
  if (video) capture.video = { ...capture.video, ...video };
}

function withoutEmpty(capture: Capture, keepLists = false): Capture {
  return Object.fromEntries(
    Object.entries(capture).filter(
      ([, value]) =>
        value !== undefined && value !== '' && (keepLists || !Array.isArray(value) || value.length > 0),
    ),
  ) as unknown as Capture;
}
