/** Revisions of an issue's exports: a new one only where the bytes differ from the last export in that form. */
import type { Export, Issue } from './issue.ts';

/** SHA-256 of the UTF-8 bytes, hexadecimal. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

export interface Revision {
  revision: number;
  /** Whether it is to be recorded. */
  isNew: boolean;
}

/** The revision that an export is, of its part, in its form, with its bytes. */
export function revisionFor(
  exports: readonly Export[],
  { form, hash, part }: Pick<Export, 'form' | 'hash' | 'part'>,
): Revision {
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
