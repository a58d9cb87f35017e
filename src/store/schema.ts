/** The shape of the database `clipsheet`. Field names are part of the backup format; see migrations.ts for how it came to be. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Clipping } from '../clipping/clipping.ts';
import type { Featured, Issue } from '../issue/issue.ts';
import type { LinkResult } from '../issue/link-result.ts';

/**
 * Text typed and not yet folded into its record. `owner` is the id of a clipping, of an issue ('2021-03') or of a template,
 * `field` one of typed-fields.ts. A store of its own, because a put queued behind another transaction is dropped
 * when the popup closes.
 */
export interface Draft {
  owner: string;
  field: string;
  value: string;
  at: number;
}

/** Readable text of a clipping, apart from it so that lists stay light. */
export interface ReadableText {
  clippingId: string;
  markdown: string;
}

export interface Template {
  /** 'template-' and a UUID; those that ship have ids of their own. */
  id: string;
  name: string;
  /** Liquid, as it was typed: it may have errors. */
  source: string;
  /** Deleted ones stay 30 days. */
  deletedAt?: number;
}

/** A record before and after an edit; absent where the edit made or removed it. */
export type Changed =
  | { store: 'clippings'; before?: Clipping; after?: Clipping }
  | { store: 'issues'; before?: Issue; after?: Issue }
  | { store: 'featured'; before?: Featured; after?: Featured };

/** One step of undo and redo. */
export interface HistoryEntry {
  id?: number;
  /** What was done, as a menu says it: 'Move “ResNets strike again”'. */
  label: string;
  at: number;
  changes: Changed[];
  undone?: true;
  /** 'owner/field' of typing, so that one burst is one step. */
  typing?: string;
}

/**
 * Small facts, by key:
 * `moved:<clipping id>` → id of the clipping it was joined to;
 * `key:<resource>` → id of the clipping that had this key before its page told a better one;
 * `joined:<clipping id>` → what undoing that join needs;
 * `undone:<clipping id>` → time of its click that was taken back: a late capture of it adds nothing;
 * `settings` → settings of a restored backup on their way to storage.local;
 * `backup`, `bin-emptied`, `asked:<what>` → when that was last done, or that it was.
 */
export interface Meta {
  key: string;
  value: unknown;
}

export interface ClipsheetSchema extends DBSchema {
  clippings: {
    key: string;
    value: Clipping;
    indexes: {
      resource: string;
      month: string;
      tags: string;
      clippedAt: number;
      updatedAt: number;
      /** For counting without reading. */
      monthKind: [string, string];
      /** The bin: holds no others. */
      deletedAt: number;
    };
  };
  drafts: { key: [string, string]; value: Draft };
  texts: { key: string; value: ReadableText };
  issues: { key: string; value: Issue };
  featured: { key: [string, string]; value: Featured };
  templates: { key: string; value: Template };
  history: { key: number; value: HistoryEntry };
  meta: { key: string; value: Meta };
  /** What asking a printed address gave last. */
  links: { key: string; value: LinkResult };
}

export type Store = IDBPDatabase<ClipsheetSchema>;
export type StoreName = StoreNames<ClipsheetSchema>;
export type WriteTransaction<Names extends StoreName> = IDBPTransaction<
  ClipsheetSchema,
  Names[],
  'readwrite'
>;
