/** The steps that undo.ts walks: the last 200 edits as records before and after, written in the edit's own transaction. */
import type { IDBPObjectStore } from 'idb';
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
  const [was] = latest?.changes ?? [];
  const [is] = entry.changes;
  if (
    cursor &&
    latest &&
    was &&
    is &&
    entry.typing &&
    latest.typing === entry.typing &&
    entry.at - latest.at < BURST
  ) {
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
