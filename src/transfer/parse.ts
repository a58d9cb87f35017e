/**
 * The JSON of a backup file. One record a line, as backup.ts writes it, is parsed line by line, so that a large file
 * does not stop the page; a file that some other program has laid out anew is parsed in one go.
 */
import { BATCH } from '../store/batches.ts';
import { badBackup, breathe } from './work.ts';

/** Rejects with `bad-backup` where it is no JSON, or with the signal's reason. */
export async function parseBackup(text: string, signal?: AbortSignal): Promise<unknown> {
  try {
    return (await parseLines(text, signal)) ?? JSON.parse(text);
  } catch (thrown) {
    signal?.throwIfAborted();
    throw badBackup('This file is not a Clipsheet backup, or it was cut short.', thrown);
  }
}

const FIELD = /^"([a-zA-Z]{1,30})": (.+?),?$/;

/** Undefined where a line is not as backup.ts writes it. Throws what JSON.parse throws. */
async function parseLines(text: string, signal?: AbortSignal): Promise<Record<string, unknown> | undefined> {
  const found = new Map<string, unknown>();
  let list: unknown[] | undefined;
  let count = 0;
  let isClosed = false;
  for (const line of linesOf(text)) {
    count += 1;
    if (count % BATCH === 0) await breathe(signal);
    if (count === 1) {
      if (line !== '{') return undefined;
    } else if (isClosed) {
      if (line !== '') return undefined;
    } else if (list) {
      if (line === ']' || line === '],') list = undefined;
      else if (line.startsWith('{')) list.push(JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line));
      else return undefined;
    } else if (line === '}') {
      isClosed = true;
    } else {
      const [, name = '', value = ''] = FIELD.exec(line) ?? [];
      if (name === '' || found.has(name)) return undefined;
      if (value === '[') list = [];
      found.set(name, list ?? JSON.parse(value));
    }
  }
  return isClosed ? Object.fromEntries(found) : undefined;
}

function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    yield text.slice(start, end);
    start = end + 1;
  }
}
