/** Reads a backup file and checks all of it, before anything is replaced. The file may be anything: cut short, altered, hostile. */
import * as v from 'valibot';
import { BATCH } from '../store/batches.ts';
import {
  BACKUP_STORES,
  type Backup,
  type BackupStore,
  FORMAT,
  LATER_STORES,
  LOCAL_META,
  VERSION,
  type Work,
} from './format.ts';
import { fromJson } from './json.ts';
import { parseBackup } from './parse.ts';
import { clipping, readableText } from './schemas/clipping.ts';
import { historyEntry, meta } from './schemas/history.ts';
import { featured, issue, newsletter, template } from './schemas/issue.ts';
import { linkResult } from './schemas/link.ts';
import { type Schema, time } from './schemas/shape.ts';
import { badBackup, breathe } from './work.ts';

interface Rule<T> {
  /** One record, as a sentence names it. */
  name: string;
  schema: Schema<T>;
  /** What no two records may share. */
  unique: ((record: T) => string)[];
}

type Rules = { [S in BackupStore]: Rule<Backup[S][number]> };

const RULES: Rules = {
  clippings: { name: 'clipping', schema: clipping, unique: [({ id }) => id, ({ resource }) => resource] },
  texts: { name: 'text', schema: readableText, unique: [({ clippingId }) => clippingId] },
  issues: { name: 'issue', schema: issue, unique: [({ id }) => id] },
  featured: {
    name: 'featured resource',
    schema: featured,
    unique: [({ resource, month }) => JSON.stringify([resource, month])],
  },
  templates: { name: 'template', schema: template, unique: [({ id }) => id] },
  history: { name: 'step of undo', schema: historyEntry, unique: [] },
  meta: { name: 'fact', schema: meta, unique: [({ key }) => key] },
  links: { name: 'checked link', schema: linkResult, unique: [({ link }) => link] },
};

/** A string cannot be longer in any of the browsers. */
const LARGEST_BYTES = 500_000_000;

/**
 * The backup that a file holds. Rejects with `bad-backup` and a sentence that says what is wrong, or with the signal's
 * reason. What only concerns the browser it came from is left out: facts about it, and the numbers of its steps of undo
 * (one as large as numbers go would leave none for the steps to come).
 */
export async function readBackup(file: Blob, { onProgress, signal }: Work = {}): Promise<Backup> {
  if (file.size > LARGEST_BYTES) throw badBackup('This file is too large to be read.');
  const parsed = await parseBackup(await file.text(), signal);
  if (!isRecord(parsed) || parsed.format !== FORMAT) throw badBackup('This file is not a Clipsheet backup.');
  if (typeof parsed.version === 'number' && parsed.version > VERSION)
    throw badBackup('This backup was made by a newer Clipsheet: update the extension, then restore it.');
  if (parsed.version !== VERSION) throw badBackup('This backup does not say which version it is.');
  const head = heading(parsed);
  const total = BACKUP_STORES.reduce((sum, store) => sum + recordsOf(parsed, store).length, 0);
  let done = 0;
  const records: Record<string, unknown[]> = {};
  for (const store of BACKUP_STORES) {
    const checked: unknown[] = [];
    const check = checker(RULES[store] as Rule<unknown>);
    for (const record of recordsOf(parsed, store)) {
      checked.push(check(record));
      done += 1;
      if (done % BATCH === 0) {
        onProgress?.(done, total);
        await breathe(signal);
      }
    }
    records[store] = checked;
  }
  onProgress?.(total, total);
  const backup = { ...head, ...records } as Backup;
  return {
    ...backup,
    history: backup.history.map(({ id: _, ...step }) => step),
    meta: backup.meta.filter(({ key }) => !LOCAL_META.has(key)),
  };
}

function heading({
  exportedAt,
  settings,
}: Record<string, unknown>): Pick<Backup, 'format' | 'version' | 'exportedAt' | 'settings'> {
  const when = v.safeParse(time, decoded({ exportedAt }).exportedAt);
  if (!when.success) throw badBackup('This backup is damaged: it does not say when it was made.');
  const letter = v.safeParse(newsletter, isRecord(settings) ? decoded(settings).newsletter : undefined);
  if (!letter.success) throw damaged('the newsletter’s settings', letter.issues[0]);
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: when.output,
    settings: { newsletter: letter.output },
  };
}

/** A function that checks one record after the other, counting them and remembering their keys. */
function checker({ name, schema, unique }: Rule<unknown>): (record: unknown) => unknown {
  const seen = unique.map(() => new Set<string>());
  let count = 0;
  return record => {
    count += 1;
    const result = v.safeParse(schema, decoded({ record }).record, { abortEarly: true });
    if (!result.success) throw damaged(`${name} ${count}`, result.issues[0]);
    for (const [at, keyOf] of unique.entries()) {
      const key = keyOf(result.output);
      if (seen[at]?.has(key)) throw badBackup(`This backup is damaged: it holds the ${name} ${key} twice.`);
      seen[at]?.add(key);
    }
    return result.output;
  };
}

function damaged(what: string, found: v.BaseIssue<unknown>): Error {
  const field = v.getDotPath(found);
  return badBackup(
    `This backup is damaged: ${what} ${field ? `has no valid “${field}”` : 'is not what it should be'}.`,
    found,
  );
}

function decoded(value: Record<string, unknown>): Record<string, unknown> {
  try {
    return fromJson(value) as Record<string, unknown>;
  } catch (thrown) {
    throw badBackup('This backup is damaged: it is nested too deeply.', thrown);
  }
}

function recordsOf(parsed: Record<string, unknown>, store: BackupStore): unknown[] {
  const records = Object.hasOwn(parsed, store) ? parsed[store] : LATER_STORES.has(store) ? [] : undefined;
  if (!Array.isArray(records)) throw badBackup(`This backup is damaged: its list of ${store} is missing.`);
  return records;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
