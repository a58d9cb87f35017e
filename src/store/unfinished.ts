/**
 * What stands in a form and was not sent off yet: there again after another page or a reload. Kept in localStorage in the
 * task of the key, as far as there is room (a pasted mail may be large); it belongs to no record, and no backup has it.
 */
import { pageStorage } from './page-storage.ts';

const PREFIX = 'form:';

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

/** Never throws: a form without any text is forgotten. */
export function keepUnfinished(form: string, texts: Readonly<Record<string, string | undefined>> = {}): void {
  try {
    const isEmpty = Object.values(texts).every(text => text === undefined || text === '');
    if (isEmpty) pageStorage()?.removeItem(PREFIX + form);
    else pageStorage()?.setItem(PREFIX + form, JSON.stringify(texts));
  } catch {
    // No room: the page holds it all the same, while it is open.
  }
}
