/** Runs the author's edits one after the other, each one step of undo, and says what was done. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { monthName } from '../../../clipping/months.ts';
import type { Changes, Records } from '../../../issue/records.ts';
import { applyEdit } from '../../../store/edit.ts';
import { nextSteps, redo, undo } from '../../../store/undo.ts';
import { LANGUAGE } from '../language.ts';
import type { IssueDeps } from './deps.ts';
import type { Notices } from './notices.ts';
import type { RecordsState } from './records.ts';
import type { Typing } from './typing.ts';

/** Pure; `records` hold the issue and the clippings of its months (those held away too), the bin included. */
export type Change = (records: Required<Records>, now: number) => Changes;

export interface Editing {
  /**
   * Applies an edit; `label` says what it did, as 'Left out “ResNets strike again”'. The page shows it at once, unless
   * what it will find is not known yet (an undo stands before it); `shown` is called when the page does. Resolves to
   * whether anything changed, once it is written. What could not be written is told, and shown no more.
   */
  run(label: string, change: Change, shown?: () => void): Promise<boolean>;
  /** The same for an edit that the store writes by itself, as one step of undo. Resolves to whether it was written. */
  perform(label: string, write: (now: number) => Promise<void>): Promise<boolean>;
  /** Runs what reads the issue as a whole: after every edit asked for so far, with all that was typed folded in, on other pages too. Failures are told. */
  after(work: () => Promise<void>): Promise<void>;
  /** Resolves when nothing waits to be written. */
  idle(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** What Undo would take back on this page; undefined when nothing was edited here yet. */
  latest: ReadonlySignal<string | undefined>;
  /** What Undo would take back, also after a reload; undefined where there is nothing. */
  undoable: ReadonlySignal<string | undefined>;
  /** What Redo would do again; undefined where there is nothing. */
  undone: ReadonlySignal<string | undefined>;
  /** Looks again what there is to undo and redo; after each change it looks by itself. */
  look(): Promise<void>;
  stop(): void;
}

export function createEditing(
  deps: IssueDeps,
  notices: Notices,
  records: RecordsState,
  typing: Typing,
): Editing {
  const latest = signal<string | undefined>(undefined);
  const undoable = signal<string | undefined>(undefined);
  const undone = signal<string | undefined>(undefined);
  let queue: Promise<unknown> = Promise.resolve();
  /** Works in the queue of which the page cannot tell what they will write. */
  let unknown = 0;

  /** One after the other: an edit reads what the one before it wrote. */
  const inTurn = <T>(work: () => Promise<T>, failed: T): Promise<T> => {
    const done = queue.then(async () => {
      try {
        await typing.flush();
        const result = await work();
        await records.settled();
        return result;
      } catch (thrown) {
        notices.fail(thrown);
        return failed;
      }
    });
    queue = done;
    return done;
  };

  const unforeseen = async <T>(work: () => Promise<T>, failed: T): Promise<T> => {
    unknown += 1;
    try {
      return await inTurn(work, failed);
    } finally {
      unknown -= 1;
    }
  };

  /** Shows what `change` will most likely write; the function that is returned ends that. Undefined where nothing is known. */
  const foresee = (change: Change, now: number): (() => void) | undefined => {
    const all = records.all.peek();
    if (!all || unknown > 0) return undefined;
    let changes: Changes;
    try {
      changes = change({ clippings: [...all.clippings.values()], issue: all.issue }, now);
    } catch {
      // It is told when it fails on what is stored.
      return undefined;
    }
    // Other months hold other clippings: these have to be read.
    if (changes.issue && String(changes.issue.months) !== String(all.issue.months)) return undefined;
    return changes.issue || changes.clippings?.length ? records.foresee(changes) : undefined;
  };

  const step = async (way: typeof undo, done: string, none: string): Promise<void> => {
    const taken = await way(records.db(), deps.now());
    latest.value = undefined;
    if (!taken) return notices.say(none);
    const [month] = taken.months;
    const isHere = taken.months.some(each => records.issue.peek()?.months.includes(each));
    const where = isHere || month === undefined ? '' : ` in ${monthName(month, LANGUAGE)}`;
    notices.say(`${done}${where}: ${taken.label}`);
  };

  const look = async (): Promise<void> => {
    try {
      if (!records.all.peek()) return;
      const next = await nextSteps(records.db());
      undoable.value = next.undo;
      undone.value = next.redo;
    } catch {
      // No answer, no button: what is wrong with the store is told elsewhere.
    }
  };

  return {
    latest,
    undoable,
    undone,
    look,
    stop: deps.onChange(() => void look()),
    async run(label, change, shown = () => {}) {
      const now = deps.now();
      const end = foresee(change, now);
      // Once it is drawn: what is about to be moved or drawn anew would lose the focus again.
      if (end) queueMicrotask(shown);
      const write = async (): Promise<boolean> => {
        const found = records.stored();
        if (!found) return false;
        const { months, issue } = found;
        const changes = await applyEdit(
          records.db(),
          {
            label,
            months,
            issue: issue.id,
            change: read => change({ clippings: read.clippings, issue: read.issue ?? issue }, now),
          },
          now,
        );
        const changed = changes.issue !== undefined || (changes.clippings ?? []).length > 0;
        if (!changed) return false;
        latest.value = label;
        notices.say(label);
        return true;
      };
      const done = await (end ? inTurn : unforeseen)(write, false);
      end?.();
      if (done && !end) shown();
      return done;
    },
    perform: (label, write) =>
      unforeseen(async () => {
        await write(deps.now());
        latest.value = label;
        notices.say(label);
        return true;
      }, false),
    after: work =>
      unforeseen(async () => {
        await typing.catchUp();
        await records.settled();
        await work();
      }, undefined),
    async idle() {
      for (let seen: typeof queue | undefined; seen !== queue; ) {
        seen = queue;
        await seen;
        // Whoever waited for it may ask for the next at once: a number is given, then the issue is published.
        await new Promise(resolve => setTimeout(resolve));
      }
    },
    undo: () => unforeseen(() => step(undo, 'Undone', 'Nothing to undo.'), undefined).then(look),
    redo: () => unforeseen(() => step(redo, 'Done again', 'Nothing to redo.'), undefined).then(look),
  };
}
