/** Undo and redo: the last 200 edits as records before and after, written in the edit's own transaction. */
import type { IDBPObjectStore } from 'idb';
import { ClipsheetError } from '../errors.ts';
import { announce } from './changes.ts';
import type { Changed, ClipsheetSchema, HistoryEntry, Store, StoreName } from './schema.ts';

const KEPT = 200;
/** Typing in one field within this many milliseconds of the last key is one step. */
const BURST = 30_000;

type History = IDBPObjectStore<ClipsheetSchema, StoreName[], 'history', 'readwrite'>;

/** Adds a step. Steps that were undone are gone then; the oldest beyond 200 too. */
export async function remember(history: History, entry: HistoryEntry): Promise<void> {
  let cursor = await history.openCursor(null, 'prev');
  while (cursor?.value.undone) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  const latest = cursor?.value;
  const [was] = latest?.changes ?? [];
  const [is] = entry.changes;
  if (cursor && latest && was && is && entry.typing && latest.typing === entry.typing && entry.at - latest.at < BURST) {
    await cursor.update({ ...latest, at: entry.at, changes: [{ ...is, before: was.before } as Changed] });
    return;
  }
  await history.add(entry);
  const count = await history.count();
  if (count > KEPT) {
    const oldest = await history.openCursor();
    await oldest?.delete();
  }
}

/** Takes the latest step back. Returns its label, or undefined where there is none. */
export const undo = (db: Store, now = Date.now()): Promise<string | undefined> => step(db, 'undo', now);

/** Does the step last taken back again. Returns its label, or undefined where there is none. */
export const redo = (db: Store, now = Date.now()): Promise<string | undefined> => step(db, 'redo', now);

/**
 * Rejects with `history-changed` when a field that the step changed has been changed again since; that step is then
 * dropped, so that the one before it can be reached.
 */
async function step(db: Store, way: 'undo' | 'redo', now: number): Promise<string | undefined> {
  const tx = db.transaction(['history', 'clippings', 'issues', 'featured'], 'readwrite');
  const entry = await next(tx.objectStore('history'), way);
  if (!entry) return undefined;
  const writes: { store: Changed['store']; key: string | [string, string]; record: object | undefined }[] = [];
  let changed = false;
  for (const { store, before, after } of entry.changes) {
    const [from, to] = way === 'undo' ? [after, before] : [before, after];
    const key = keyOf(store, (from ?? to) as Keyed);
    const current = await tx.objectStore(store).get(key as never);
    const record = revert(current, from, to);
    if (record === 'changed') changed = true;
    else writes.push({ store, key, record: record && store !== 'featured' ? { ...record, updatedAt: now } : record });
  }
  const history = tx.objectStore('history');
  if (changed) {
    await history.delete(entry.id as number);
    await tx.done;
    throw new ClipsheetError('history-changed');
  }
  for (const { store, key, record } of writes) {
    if (record) await tx.objectStore(store).put(record as never);
    else await tx.objectStore(store).delete(key as never);
  }
  const { undone: _, ...kept } = entry;
  await history.put(way === 'undo' ? { ...kept, undone: true } : kept);
  await tx.done;
  announce({
    clippings: writes.filter(({ store }) => store === 'clippings').map(({ key }) => String(key)),
    issues: writes.filter(({ store }) => store === 'issues').map(({ key }) => String(key)),
  });
  return entry.label;
}

async function next(history: History, way: 'undo' | 'redo'): Promise<HistoryEntry | undefined> {
  let candidate: HistoryEntry | undefined;
  for (let cursor = await history.openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    if (!cursor.value.undone) return way === 'undo' ? cursor.value : candidate;
    candidate = cursor.value;
  }
  return way === 'redo' ? candidate : undefined;
}

type Keyed = { id?: string; resource?: string; month?: string };

const keyOf = (store: Changed['store'], record: Keyed): string | [string, string] =>
  store === 'featured' ? [String(record.resource), String(record.month)] : String(record.id);

/** `current` with the fields that differ between `from` and `to` set as in `to`; 'changed' where one is no longer as in `from`. */
function revert(current: object | undefined, from: object | undefined, to: object | undefined): object | undefined | 'changed' {
  if (!current || !from || !to) return same(current && comparable(current), from && comparable(from)) ? to : 'changed';
  const result = new Map(Object.entries(current));
  const [was, will] = [new Map(Object.entries(from)), new Map(Object.entries(to))];
  for (const field of new Set([...was.keys(), ...will.keys()])) {
    if (field === 'updatedAt' || same(was.get(field), will.get(field))) continue;
    if (!same(result.get(field), was.get(field))) return 'changed';
    if (will.has(field)) result.set(field, will.get(field));
    else result.delete(field);
  }
  return Object.fromEntries(result);
}

const comparable = (record: object): object => ({ ...record, updatedAt: 0 });

/** Equal as data. Both sides come from the database with the same code, so that the order of keys is the same too. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]));
}
