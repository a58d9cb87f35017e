/** Typing in place: stored with each key, on the page at once, folded into its record when the typing rests. */

import { draftOf, foldAll, foldDraft, typeDraft } from '../../../store/drafts.ts';
import { ensureIssue } from '../../../store/issues.ts';
import { countsWhole } from '../../../store/typed-fields.ts';
import type { IssueDeps } from './deps.ts';
import type { Notices } from './notices.ts';
import type { Pending } from './pending.ts';
import type { RecordsState } from './records.ts';

/** After this many milliseconds without a key the text is folded in: an undo step, and what other pages see. */
const REST_MS = 700;

export interface Typing {
  /** Takes what a field holds. Call it within the `input` event: the text is on its way to the disk when it returns. */
  type(owner: string, field: string, value: string): void;
  /** Whether anything is typed that is not folded in yet. */
  isTyping(): boolean;
  /** What was typed into the field and counts for nothing yet, by a page that was closed meanwhile too. */
  left(owner: string, field: string): Promise<string | undefined>;
  /** The field was left: folds its text in. */
  rest(owner: string, field: string): Promise<void>;
  /** Folds in what a page that was closed left behind for the issue, making the issue for it. */
  takeUp(): Promise<void>;
  /** Folds in what other pages have typed and a closing popup left behind, so that it shows here. Failures are told. */
  catchUp(): Promise<void>;
  /** Folds everything in. Failures are told by the notices; the text stays a draft. */
  flush(): Promise<void>;
}

export function createTyping(
  deps: IssueDeps,
  notices: Notices,
  pending: Pending,
  records: RecordsState,
): Typing {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const fold = async (owner: string, field: string): Promise<void> => {
    const key = `${owner}/${field}`;
    clearTimeout(timers.get(key));
    timers.delete(key);
    const value = pending.fieldsOf(owner).get(field);
    const shown = records.all.value;
    if (value === undefined || !shown) return;
    try {
      if (owner === shown.issue.id && !shown.stored)
        await ensureIssue(records.db(), shown.newsletter, owner, deps.now());
      await foldDraft(records.db(), owner, field, deps.now());
      pending.forget(owner, field, value);
    } catch (thrown) {
      notices.fail(thrown);
    }
  };

  /** A connection that was closed under us is opened again, and takes all that was typed. */
  const writeAgain = async (): Promise<void> => {
    await records.reload();
    for (const owner of pending.owners())
      for (const [field, value] of pending.fieldsOf(owner))
        await typeDraft(records.db(), owner, field, value).catch(notices.fail);
  };

  const write = (owner: string, field: string, value: string): void => {
    try {
      typeDraft(records.db(), owner, field, value).catch(notices.fail);
    } catch {
      writeAgain().catch(notices.fail);
    }
  };

  return {
    type(owner, field, value) {
      pending.set(owner, field, value);
      write(owner, field, value);
      // '2021' on the way to '2021-03' is not what is meant: it shows once it is folded in.
      if (!countsWhole(field)) records.showTyped(owner, field, value);
      const key = `${owner}/${field}`;
      clearTimeout(timers.get(key));
      timers.set(
        key,
        setTimeout(() => void fold(owner, field), REST_MS),
      );
    },
    isTyping: () => timers.size > 0,
    async left(owner, field) {
      try {
        return pending.fieldsOf(owner).get(field) ?? (await draftOf(records.db(), owner, field));
      } catch (thrown) {
        notices.fail(thrown);
        return undefined;
      }
    },
    rest: fold,
    async takeUp() {
      const shown = records.all.value;
      if (!shown) return;
      const { id } = shown.issue;
      try {
        const left = await records.db().getAll('drafts', IDBKeyRange.bound([id], [id, []]));
        if (left.length > 0 && !shown.stored)
          await ensureIssue(records.db(), shown.newsletter, id, deps.now());
        for (const { field } of left) await foldDraft(records.db(), id, field, deps.now());
      } catch (thrown) {
        notices.fail(thrown);
      }
    },
    async catchUp() {
      if (!records.all.value) return;
      try {
        await foldAll(records.db(), deps.now());
      } catch (thrown) {
        notices.fail(thrown);
      }
    },
    async flush() {
      const typed = [...pending.owners()].flatMap(owner =>
        [...pending.fieldsOf(owner).keys()].map(field => [owner, field] as const),
      );
      for (const [owner, field] of typed) await fold(owner, field);
      await records.settled();
    },
  };
}
