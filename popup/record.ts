/** The clipping behind the popup: asked for, saved, read again when it changes, followed when it is joined to another. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Clipping } from '../src/clipping/clipping.ts';
import { asClipsheetError, type ClipsheetError } from '../src/errors.ts';
import type { Joined } from '../src/store/capture.ts';
import type { Change } from '../src/store/changes.ts';
import type { Receipt } from '../src/store/clip.ts';
import { foldDraft } from '../src/store/drafts.ts';
import { currentId } from '../src/store/moved.ts';
import type { Store } from '../src/store/schema.ts';
import { undoClip } from '../src/store/undo-clip.ts';
import { type Asked, askForClip } from './ask.ts';
import type { PopupDeps } from './deps.ts';
import { besideNotesOf } from './notes-after-join.ts';
import { createTyping, type Typing } from './typing.ts';

export type Stage = 'saving' | 'saved' | 'failed';

export interface PopupRecord {
  stage: ReadonlySignal<Stage>;
  /** What went wrong last; with the stage 'failed' nothing was saved. */
  problem: ReadonlySignal<ClipsheetError | undefined>;
  receipt: ReadonlySignal<Receipt | undefined>;
  /** As the database has it, without what is being typed. */
  stored: ReadonlySignal<Clipping | undefined>;
  /** The page turned out to be an older clipping. */
  joined: ReadonlySignal<boolean>;
  /** The click was taken back. */
  undone: ReadonlySignal<boolean>;
  /** By that it came into the bin: it is shown, and not to be changed there. */
  binned: ReadonlySignal<boolean>;
  typing: Typing;
  /** The tab's title, shown until the clipping is known. */
  tabTitle: ReadonlySignal<string>;
  tabId(): Promise<number>;
  /** Asks for the clip once more: after a failure, or after Undo. */
  again(): void;
  undo(): Promise<void>;
  reread(): Promise<void>;
  /** Runs an action; what it throws becomes the problem. Resolves to whether the action was done. */
  attempt(action: (db: Store) => Promise<void>): Promise<boolean>;
}

export function createRecord(deps: PopupDeps, first: Asked, onSaved: () => void): PopupRecord {
  const stage = signal<Stage>('saving');
  const problem = signal<ClipsheetError>();
  const receipt = signal<Receipt>();
  const stored = signal<Clipping>();
  const joined = signal(false);
  const undone = signal(false);
  const tabTitle = signal('');
  let asked = first;
  let reading = 0;
  /** Joins that were followed, by the clipping that went: an announced one may have been found by reading, too. */
  const followed = new Map<string, number>();

  const fail = (thrown: unknown): void => {
    problem.value = asClipsheetError(thrown);
    if (problem.value.code === 'unexpected') console.error(thrown);
  };
  const typing = createTyping({
    owner: first.id,
    connect: deps.connect,
    pause: deps.pause,
    onFolded: () => reread(),
    onProblem: fail,
  });

  /** Resolves to the id where its record is gone. */
  async function read(): Promise<string | undefined> {
    const id = stored.peek()?.id;
    if (id === undefined) return undefined;
    reading += 1;
    const turn = reading;
    const found = await (await deps.connect()).get('clippings', id);
    if (turn !== reading) return undefined;
    if (found) stored.value = found;
    return found ? undefined : id;
  }

  async function reread(): Promise<void> {
    const gone = await read();
    if (gone === undefined) return;
    const db = await deps.connect();
    await join(gone, await currentId(key => db.get('meta', key), gone));
  }

  async function receive(answer: Asked): Promise<void> {
    answer.tab.then(
      ({ title }) => {
        tabTitle.value = title;
      },
      () => {},
    );
    try {
      const saved = await answer.receipt;
      if (answer !== asked) return;
      receipt.value = saved;
      stored.value = saved.clipping;
      undone.value = false;
      problem.value = undefined;
      stage.value = 'saved';
      if (saved.clipping.id === answer.id) typing.follow(answer.id);
      else await meet(saved.clipping);
      onSaved();
      // The page may have been read, and the clipping joined to another, before there was one here to follow.
      reread().catch(fail);
    } catch (thrown) {
      if (answer !== asked) return;
      fail(thrown);
      if (!receipt.peek()) stage.value = 'failed';
    }
  }

  /** An earlier clipping: text left behind there is folded in first, then what was typed here goes beside it. */
  async function meet({ id }: Clipping): Promise<void> {
    const db = await deps.connect();
    for (const { field } of await db.getAll('drafts', IDBKeyRange.bound([id], [id, []])))
      await foldDraft(db, id, field, deps.now());
    // Where it was joined to another meanwhile, that is followed later: first the text must meet that of this one.
    await read();
    typing.follow(id, besideNotesOf(stored.peek() as Clipping));
  }

  /** The clipping was joined to `survivor`, or another was joined to it; `gone` names the record that went. */
  async function join(gone: string, survivor: string): Promise<void> {
    const db = await deps.connect();
    const join = (await db.get('meta', `joined:${gone}`))?.value as Joined | undefined;
    const found = await db.get('clippings', survivor);
    const own = stored.peek()?.id;
    if (!join || !found || followed.get(gone) === join.at || (own !== gone && own !== survivor)) return;
    followed.set(gone, join.at);
    reading += 1;
    stored.value = found;
    joined.value = true;
    const older = join.changes.find(({ before }) => before.id === survivor)?.before ?? found;
    typing.follow(survivor, besideNotesOf(own === gone ? older : join.gone));
  }

  function onChange({ clippings = [], moved = {}, all }: Change): void {
    const own = stored.peek()?.id;
    const met = Object.entries(moved).find(([gone, survivor]) => gone === own || survivor === own);
    if (met) join(...met).catch(fail);
    else if (own !== undefined && (all || clippings.includes(own))) reread().catch(fail);
  }

  deps.onChange(onChange);
  void receive(first);
  return {
    stage,
    problem,
    receipt,
    stored,
    joined,
    undone,
    binned: computed(() => undone.value && stored.value?.deletedAt !== undefined),
    typing,
    reread,
    tabTitle,
    tabId: async () => (await asked.tab).id,
    again() {
      problem.value = undefined;
      if (!receipt.peek()) stage.value = 'saving';
      asked = askForClip(deps, asked.id);
      void receive(asked);
    },
    async attempt(action) {
      let done = false;
      try {
        problem.value = undefined;
        await action(await deps.connect());
        done = true;
        await reread();
      } catch (thrown) {
        fail(thrown);
      }
      return done;
    },
    async undo() {
      const click = receipt.peek();
      if (!click) return;
      await typing.settle();
      await this.attempt(async db => {
        await undoClip(db, click, deps.now());
        undone.value = true;
      });
    },
  };
}
