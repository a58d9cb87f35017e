/** Reading many files of earlier issues, or what was pasted: in pieces, with progress, and to be stopped at any of them. */

import { type PastLink, resourcesOf, standingIn } from '../../issue/past/furnish.ts';
import type { PastIssue, Unread } from '../../issue/past/past-issue.ts';
import type { Work } from '../format.ts';
import { breathe } from '../work.ts';
import { readPast } from './readers.ts';

/** A file of a folder, or what stands for one. */
export interface PastFile {
  /** With its folders. */
  path: string;
  /** Bytes. */
  size: number;
  text(): Promise<string>;
}

export interface FoundIssue extends Omit<PastIssue, 'links'> {
  resources: PastLink[];
  /** Links of a mail service that do not tell where they lead. */
  closed: number;
}

export interface FoundIssues {
  /** By month, then number, then source; those without a month first. */
  issues: FoundIssue[];
  /** Files and entries of feeds that hold no issue, and why. */
  unread: Unread[];
  /** Links that stand in nearly every issue, and so were left out. */
  standing: number;
}

const FEED = /\.(?:xml|rss|atom)$/i;
const READ = /\.(?:md|markdown|mdx|mkd|txt|html?|xhtml|xml|rss|atom)$/i;
/** Folders and files that surround issues in a repository. */
const NOT_ISSUES =
  /(?:^|\/)(?:node_modules|\.[^/]+|_?drafts?|_includes|_layouts)\/|(?:^|\/)(?:readme|license|licence|contributing|changelog|code_of_conduct)\.\w+$|(?:^|\/)\./i;

const LARGEST_FILE = 1_000_000;
const LARGEST_FEED = 100_000_000;
const MOST_FILES = 10_000;
/** Milliseconds of work between two breaths. */
const BREATH_MS = 24;

/** Whether a file of a folder is one that issues are kept in. */
export const mayBeIssue = ({ path }: Pick<PastFile, 'path'>): boolean =>
  READ.test(path) && !NOT_ISSUES.test(path);

/** Rejects with the signal's reason when it is stopped. Progress is in files, or in bytes of a feed. */
export async function readPastFiles(files: readonly PastFile[], work: Work = {}): Promise<FoundIssues> {
  const { signal, onProgress } = work;
  const found: FoundIssue[] = [];
  const unread: FoundIssues['unread'] = [];
  let since = performance.now();
  const rest = async (): Promise<void> => {
    if (performance.now() - since < BREATH_MS) return;
    await breathe(signal);
    since = performance.now();
  };
  const chosen = files.slice(0, MOST_FILES);
  for (const [at, file] of chosen.entries()) {
    onProgress?.(at, chosen.length);
    if (file.size > (FEED.test(file.path) ? LARGEST_FEED : LARGEST_FILE)) {
      unread.push({ source: file.path, why: 'too large for an issue' });
      continue;
    }
    let isEmpty = true;
    for (const read of readPast(file.path, await file.text())) {
      isEmpty = false;
      if ('why' in read) unread.push(read);
      else {
        const { links, ...issue } = read;
        const { resources, closed } = resourcesOf(links);
        if (resources.length > 0 || closed > 0) found.push({ ...issue, resources, closed });
        else unread.push({ source: issue.source, why: 'no link to a web page' });
      }
      await rest();
    }
    if (isEmpty) unread.push({ source: file.path, why: 'a feed without entries' });
    await rest();
  }
  if (files.length > MOST_FILES)
    unread.push({
      source: `${files.length - MOST_FILES} more files`,
      why: `more than ${MOST_FILES} at once`,
    });
  onProgress?.(chosen.length, chosen.length);
  const standing = standingIn(found);
  const issues = found
    .map(issue => ({
      ...issue,
      resources: issue.resources.filter(({ resource }) => !standing.has(resource)),
    }))
    .sort(byMonth);
  return { issues, unread, standing: standing.size };
}

const byMonth = (a: FoundIssue, b: FoundIssue): number =>
  order(a.month ?? '', b.month ?? '') || (a.number ?? 0) - (b.number ?? 0) || order(a.source, b.source);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
