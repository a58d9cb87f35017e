/**
 * What stands in a form and was not sent off yet: there again after another page or a reload. Kept in localStorage in the
 * task of the key, as far as it is no larger than `MOST`; it belongs to no record, and no backup has it.
 */
import { pageStorage } from './page-storage.ts';

const PREFIX = 'form:';
/** Characters. The room is shared with the notes of what is being typed, which matter more. */
const MOST = 500_000;

/** The texts of a form as they were kept; undefined where there are none. */
export function unfinished(form: string): Readonly<Record<string, string>> | undefined {
  try {
    const kept: unknown = JSON.parse(pageStorage()?.getItem(PREFIX + form) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string'));
  } catch {
    return undefined;
  }
}

/** Never throws. A form without any text is forgotten; so is one that finds no room: an older text must not stand for it. */
export function keepUnfinished(form: string, texts: Readonly<Record<string, string | undefined>> = {}): void {
  const isEmpty = Object.values(texts).every(text => text === undefined || text === '');
  const kept = JSON.stringify(texts);
  try {
    if (isEmpty || kept.length > MOST) pageStorage()?.removeItem(PREFIX + form);
    else pageStorage()?.setItem(PREFIX + form, kept);
  } catch {
    pageStorage()?.removeItem(PREFIX + form);
  }
}
