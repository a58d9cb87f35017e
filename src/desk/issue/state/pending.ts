/** What this page has typed and not folded in yet. It lies over every read, since a read may have begun before the last key. */
import type { Clipping } from '../../../clipping/clipping.ts';
import type { Issue } from '../../../issue/issue.ts';
import { typeIntoClipping, typeIntoIssue } from '../../../store/typed-fields.ts';

export interface Pending {
  set(owner: string, field: string, value: string): void;
  /** Forgets `value`, unless something newer was typed into the field. */
  forget(owner: string, field: string, value: string): void;
  fieldsOf(owner: string): ReadonlyMap<string, string>;
  owners(): Iterable<string>;
  overClipping(clipping: Clipping): Clipping;
  overIssue(issue: Issue): Issue;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

export function createPending(): Pending {
  const typed = new Map<string, Map<string, string>>();
  const over = <T>(record: T, owner: string, apply: (record: T, field: string, value: string) => T): T => {
    const fields = typed.get(owner);
    if (!fields) return record;
    return [...fields].reduce((seen, [field, value]) => apply(seen, field, value), record);
  };
  return {
    set(owner, field, value) {
      const fields = typed.get(owner) ?? new Map<string, string>();
      typed.set(owner, fields.set(field, value));
    },
    forget(owner, field, value) {
      const fields = typed.get(owner);
      if (fields?.get(field) !== value) return;
      fields.delete(field);
      if (fields.size === 0) typed.delete(owner);
    },
    fieldsOf: owner => typed.get(owner) ?? NOTHING,
    owners: () => typed.keys(),
    overClipping: clipping => over(clipping, clipping.id, typeIntoClipping),
    overIssue: issue => over(issue, issue.id, typeIntoIssue),
  };
}
