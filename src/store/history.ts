/** The steps that undo.ts walks: the last 200 edits as records before and after, written in the edit's own transaction. */
import type { IDBPObjectStore } from 'idb';
import { revert } from './revert.ts';
import type { Changed, ClipsheetSchema, HistoryEntry, StoreName } from './schema.ts';

const KEPT = 200;
/** Typing in one field within this many milliseconds of the last key is one step. */
const BURST = 30_000;

export type History = IDBPObjectStore<ClipsheetSchema, StoreName[], 'history', 'readwrite'>;

/** Adds a step. Steps that were undone are gone then; the oldest beyond 200 too. */
export async function remember(history: History, entry: HistoryEntry): Promise<void> {
  let cursor = await history.openCursor(null, 'prev');
  while (cursor?.value.undone) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  const latest = cursor?.value;
  const burst = latest && oneBurst(latest, entry);
  if (cursor && burst) {
    await cursor.update(burst);
    return;
  }
  await history.add(entry);
  const count = await history.count();
  if (count > KEPT) {
    const oldest = await history.openCursor();
    await oldest?.delete();
  }
}

/**
 * Both steps as one, where they are one burst of typing; undefined where they are not. What else changed in the record
 * between them (a capture, another page) is no part of it, and so is not taken back with it.
 */
function oneBurst(latest: HistoryEntry, entry: HistoryEntry): HistoryEntry | undefined {
  const [was, is] = [latest.changes[0], entry.changes[0]];
  const typing = entry.typing !== undefined && latest.typing === entry.typing;
  if (!typing || entry.at - latest.at >= BURST || !was || !is) return undefined;
  const { record: before, kept } = revert<object>(is.before, was.after, was.before);
  if (kept.length > 0) return undefined;
  return { ...latest, at: entry.at, changes: [{ ...is, before } as Changed] };
}
