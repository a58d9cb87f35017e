/**
 * What is typed in the popup, from the key to the record. Every input is written as a draft within its event; before
 * the clipping is known it goes under the id that this click brought along. A pause, or leaving the field, folds it in.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { foldDraft, removeDraft, typeDraft } from '../src/store/drafts.ts';
import { note } from '../src/store/journal.ts';
import type { Store } from '../src/store/schema.ts';
import type { ClippingField } from '../src/store/typed-fields.ts';

export type Typed = ReadonlyMap<ClippingField, string>;

/** None of these reject: what goes wrong goes to `onProblem`. */
export interface Typing {
  /** Text that may not be in the record yet, by field. */
  typed: ReadonlySignal<Typed>;
  /** Call it within the `input` event, with all that the field holds. */
  type(field: ClippingField, text: string): void;
  /** The text of a field is written elsewhere by now: its draft goes, unless something newer was typed. */
  forget(field: ClippingField, text: string): Promise<void>;
  /** Folds a field in. */
  rest(field: ClippingField): Promise<void>;
  /** Waits until what was typed is stored, and folds it in. */
  settle(): Promise<void>;
  /** The record exists, as `owner`; text typed so far goes on there, as `adapt` makes it. */
  follow(owner: string, adapt?: (field: ClippingField, text: string) => string): void;
}

export interface TypingOptions {
  owner: string;
  connect: () => Promise<Store>;
  /** Milliseconds without a key before a field is folded in. */
  pause: number;
  /** Called when a fold is done; the text counts as typed until it resolves. */
  onFolded: () => Promise<void>;
  /** Text could not be stored or folded in. It is kept here, and tried again with the next key. */
  onProblem: (thrown: unknown) => void;
}

export function createTyping(options: TypingOptions): Typing {
  const { connect, pause, onFolded, onProblem } = options;
  const typed = signal<Typed>(new Map());
  const timers = new Map<ClippingField, ReturnType<typeof setTimeout>>();
  const waiting = new Set<Promise<unknown>>();
  /** Fields whose text is nowhere but here, for all that is known: a fold would find nothing of it. */
  const unstored = new Set<ClippingField>();
  let owner = options.owner;
  let known = false;
  let db: Store | undefined;

  const wait = (promise: Promise<unknown>): void => {
    const settled = promise.catch(onProblem).finally(() => waiting.delete(settled));
    waiting.add(settled);
  };
  const put = (store: Store, field: ClippingField): void => {
    const text = typed.peek().get(field);
    if (text === undefined) return;
    const stored = (): void => {
      if (typed.peek().get(field) === text) unstored.delete(field);
    };
    wait(typeDraft(store, owner, field, text).then(stored));
  };
  const connected = async (): Promise<void> => {
    const store = await connect();
    for (const field of typed.peek().keys()) put(store, field);
    db = store;
  };
  function write(field: ClippingField): void {
    unstored.add(field);
    try {
      if (db) {
        put(db, field);
        return;
      }
    } catch {
      db = undefined;
    }
    // No store yet, or it was closed: a new connection writes all that was typed, and the note outlives this page.
    note({ owner, field, value: typed.peek().get(field) ?? '', at: Date.now() });
    wait(connected());
  }
  const keep = (field: ClippingField, text: string | undefined): void => {
    const next = new Map(typed.peek());
    if (text === undefined) next.delete(field);
    else next.set(field, text);
    typed.value = next;
  };
  const later = (field: ClippingField): void => {
    clearTimeout(timers.get(field));
    // A tag is added by its own edit; half typed, it stays a draft.
    if (field !== 'tag')
      timers.set(
        field,
        setTimeout(() => void rest(field), pause),
      );
  };
  async function rest(field: ClippingField): Promise<void> {
    clearTimeout(timers.get(field));
    const [text, of] = [typed.peek().get(field), owner];
    if (!known || text === undefined || field === 'tag') return;
    try {
      const store = await connect();
      if (unstored.has(field)) await typeDraft(store, of, field, text);
      await foldDraft(store, of, field);
      await onFolded();
      if (owner === of && typed.peek().get(field) === text) keep(field, undefined);
    } catch (thrown) {
      onProblem(thrown);
    }
  }
  /** A draft under `of` goes, unless something newer was typed. */
  async function drop(of: string, field: ClippingField, text: string): Promise<void> {
    const store = await connect();
    const draft = await store.get('drafts', [of, field]);
    if (draft?.value === text) await removeDraft(store, draft);
  }

  wait(connected());
  return {
    typed,
    rest,
    type(field, text) {
      keep(field, text);
      write(field);
      later(field);
    },
    async forget(field, text) {
      if (typed.peek().get(field) === text) keep(field, undefined);
      await drop(owner, field, text).catch(onProblem);
    },
    async settle() {
      await Promise.all(waiting);
      await Promise.all([...typed.peek().keys()].map(rest));
    },
    follow(next, adapt = (_, text) => text) {
      const before = owner;
      owner = next;
      known = true;
      for (const [field, text] of typed.peek()) {
        const adapted = adapt(field, text);
        keep(field, adapted);
        if (next !== before || adapted !== text) write(field);
        // Its text is stored under the new id by now, or on its way there.
        if (next !== before) wait(drop(before, field, text));
        later(field);
      }
    },
  };
}
