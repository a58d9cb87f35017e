/** Revisions of an issue's exports: a new one only where the bytes differ from the last export in that form. */
import type { Export, Issue } from '../../../issue/issue.ts';

/** SHA-256 of the UTF-8 bytes, hexadecimal. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The revision that an export of `part` in `form` with these bytes is, and whether it is to be recorded. */
export function revisionFor(
  exports: readonly Export[],
  form: string,
  hash: string,
  part?: string,
): { revision: number; isNew: boolean } {
  const last = exports.findLast(made => made.form === form && made.part === part);
  if (!last) return { revision: 1, isNew: true };
  return last.hash === hash
    ? { revision: last.revision, isNew: false }
    : { revision: last.revision + 1, isNew: true };
}

/** The latest export of the whole issue, in any form. */
export const lastExport = ({ exports }: Pick<Issue, 'exports'>): Export | undefined =>
  exports
    .filter(({ part }) => part === undefined)
    .reduce<Export | undefined>(
      (latest, made) => (!latest || made.at >= latest.at ? made : latest),
      undefined,
    );
