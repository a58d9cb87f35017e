/**
 * The backup file: one JSON object with the settings and every store, one record a line, in the order of the
 * database's keys, fields in code-unit order. The same data gives the same bytes. Field names are the database's.
 */
import type { Clipping } from '../clipping/clipping.ts';
import type { Featured, Issue, Newsletter } from '../issue/issue.ts';
import type { LinkResult } from '../issue/link-result.ts';
import type { HistoryEntry, Meta, ReadableText, Template } from '../store/schema.ts';

export const FORMAT = 'clipsheet-backup';

/** Raised when a reader of the version before could no longer understand the file. */
export const VERSION = 1;

export interface Settings {
  newsletter: Newsletter;
}

export interface Backup {
  format: typeof FORMAT;
  version: number;
  /** Epoch milliseconds; ISO 8601 in the file, as every time. */
  exportedAt: number;
  settings: Settings;
  clippings: Clipping[];
  texts: ReadableText[];
  issues: Issue[];
  featured: Featured[];
  templates: Template[];
  history: HistoryEntry[];
  meta: Meta[];
  /** Absent in files from before links were checked. */
  links: LinkResult[];
}

/** The stores that a backup holds, in its order: all but `drafts`, which are folded into their records first. */
export const BACKUP_STORES = [
  'clippings',
  'texts',
  'issues',
  'featured',
  'templates',
  'history',
  'meta',
  'links',
] as const;

export type BackupStore = (typeof BACKUP_STORES)[number];

/** Stores that came after the first release: a file without them is whole, and holds none of their records. */
export const LATER_STORES: ReadonlySet<BackupStore> = new Set(['links']);

/** Keys of `meta` that speak of this browser and not of the library: when it last did something, and what it was doing. */
export const LOCAL_META: ReadonlySet<string> = new Set(['backup', 'bin-emptied', 'settings']);

/** For anything long: `onProgress` hears how many of how many records are done; `signal` stops it, with nothing changed. */
export interface Work {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}
