/** Undo and redo of edits, also after a reload. */
import type { IDBPObjectStore } from 'idb';
import type { Clipping } from '../clipping/clipping.ts';
import { ClipsheetError } from '../errors.ts';
import type { Featured, Issue } from '../issue/issue.ts';
import { announce } from './changes.ts';
import type { History } from './history.ts';
import { revert } from './revert.ts';
import type { Changed, ClipsheetSchema, HistoryEntry, Store } from './schema.ts';

export interface Step {
  label: string;
  /** The months whose records it changed. */
  months: readonly string[];
}

/** Takes the latest step back. Returns it, or undefined where there is none. */
export const undo = (db: Store, now = Date.now()): Promise<Step | undefined> => step(db, 'undo', now);

/** Does the step last taken back again. Returns it, or undefined where there is none. */
export const redo = (db: Store, now = Date.now()): Promise<Step | undefined> => step(db, 'redo', now);

/** The labels of the steps that undo would take back and redo would do again; undefined where there is none. */
export async function nextSteps(db: Store): Promise<{ undo: string | undefined; redo: string | undefined }> {
  const { store } = db.transaction('history');
  const [back, again] = [await nextStep(store, 'undo'), await nextStep(store, 'redo')];
  return { undo: back?.label, redo: again?.label };
}

type Steps =
  | Pick<History, 'openCursor'>
  | Pick<IDBPObjectStore<ClipsheetSchema, ['history'], 'history'>, 'openCursor'>;

interface Write {
  store: Changed['store'];
  key: string | [string, string];
  record: object | undefined;
}

/**
 * Rejects with `history-changed` when a field that the step changed has been changed again since; that step is then
 * dropped, so that the one before it can be reached.
 */
async function step(db: Store, way: 'undo' | 'redo', now: number): Promise<Step | undefined> {
  const tx = db.transaction(['history', 'clippings', 'issues', 'featured'], 'readwrite');
  const history = tx.objectStore('history');
  const entry = await nextStep(history, way);
  if (!entry) return undefined;
  const writes: Write[] = [];
  for (const change of entry.changes) {
    const key = keyOf(change);
    const current: object | undefined = await tx
      .objectStore(change.store)
      .get(key as string & [string, string]);
    const [from, to] = way === 'undo' ? [change.after, change.before] : [change.before, change.after];
    const { record, kept } = revert(current, from, to);
    if (kept.length > 0) {
      await history.delete(entry.id as number);
      await tx.done;
      throw new ClipsheetError('history-changed');
    }
    writes.push({
      store: change.store,
      key,
      record: record && 'updatedAt' in record ? { ...record, updatedAt: now } : record,
    });
  }
  for (const { store, key, record } of writes) {
    if (record) await tx.objectStore(store).put(record as never);
    else await tx.objectStore(store).delete(key as string & [string, string]);
  }
  const { undone: _, ...kept } = entry;
  await history.put(way === 'undo' ? { ...kept, undone: true } : kept);
  await tx.done;
  const written = (name: Changed['store']): string[] =>
    writes.filter(({ store }) => store === name).map(({ key }) => String(key));
  // Who shows an issue shows what the others featured, and reads both together.
  const months = writes.flatMap(({ store, key }) => (store === 'featured' ? [String(key[1])] : []));
  announce({ clippings: written('clippings'), issues: [...new Set([...written('issues'), ...months])] });
  return { label: entry.label, months: [...new Set(entry.changes.flatMap(monthsOf))] };
}

function monthsOf({ store, before, after }: Changed): string[] {
  return [before, after].flatMap(record => {
    if (!record) return [];
    return store === 'issues' ? (record as Issue).id : (record as Clipping | Featured).month;
  });
}

/** Undone steps lie at the end: the one before them is the next to undo, the first of them the next to redo. */
async function nextStep(history: Steps, way: 'undo' | 'redo'): Promise<HistoryEntry | undefined> {
  let firstUndone: HistoryEntry | undefined;
  for (let cursor = await history.openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    if (!cursor.value.undone) return way === 'undo' ? cursor.value : firstUndone;
    firstUndone = cursor.value;
  }
  return way === 'redo' ? firstUndone : undefined;
}

function keyOf({ store, before, after }: Changed): string | [string, string] {
  const record = before ?? after;
  if (!record) throw new Error('A change holds neither what was nor what is');
  return store === 'featured'
    ? featuredKey(record as { resource: string; month: string })
    : (record as { id: string }).id;
}

const featuredKey = ({ resource, month }: { resource: string; month: string }): [string, string] => [
  resource,
  month,
];
