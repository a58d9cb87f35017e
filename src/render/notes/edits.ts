/** Changes to a text by position, gathered in any order and made in one pass. Offsets are UTF-16 units of the original. */

export interface Edit {
  at: number;
  /** Units removed from `at` on. */
  remove?: number;
  insert?: string;
}

/** What lies inside a removed range is dropped; edits at one place are made in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, remove = 0, insert = '' } of edits.toSorted((a, b) => a.at - b.at)) {
    if (at < from) continue;
    parts.push(text.slice(from, at), insert);
    from = at + remove;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
