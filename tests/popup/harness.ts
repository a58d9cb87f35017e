/** A popup without a browser: a fresh store, a worker that answers when the test says so, a clock that stands still. */
import { afterEach, expect, vi } from 'vitest';
import { type Asked, askForClip } from '../../popup/ask.ts';
import type { PopupDeps } from '../../popup/deps.ts';
import { createPopupState, type PopupState } from '../../popup/state.ts';
import type { Clipping } from '../../src/clipping/clipping.ts';
import { ClipsheetError } from '../../src/errors.ts';
import { onChange } from '../../src/store/changes.ts';
import type { Receipt } from '../../src/store/clip.ts';
import type { Store } from '../../src/store/schema.ts';
import { makeNewsletter, NOON } from '../builders.ts';
import { freshStore } from '../fakes/store.ts';

export interface Harness {
  db: Store;
  state: PopupState;
  asked: Asked;
  deps: PopupDeps;
  /** What was sent to the worker, by name. */
  sent: string[];
  /** Puts the clipping into the store and lets the worker answer. */
  save(clipping: Clipping, receipt?: Partial<Receipt>): Promise<void>;
  /** Lets the worker answer, whatever the store holds by now. */
  answer(clipping: Clipping, receipt?: Partial<Receipt>): Promise<void>;
  /** Lets the worker answer with an error. */
  refuse(error: Error): Promise<void>;
  closed(): boolean;
}

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

export const makeReceipt = (clipping: Clipping, rest: Partial<Receipt> = {}): Receipt => ({
  outcome: 'new',
  clipping,
  featured: [],
  at: NOON,
  ...rest,
});

/** Until `check` throws no more: how long that takes depends on the machine. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 4000, interval: 4 });

/** From now on the disk is full: no write begins. Returns a function that frees it again; a test's end does so too. */
export function fillDisk(): () => void {
  const transaction = IDBDatabase.prototype.transaction;
  const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    if (args[1] === 'readwrite') throw new DOMException('The disk is full', 'QuotaExceededError');
    return transaction.apply(this, args);
  });
  const free = () => full.mockRestore();
  stops.push(free);
  return free;
}

/** Time for what must not happen. */
export async function calm(milliseconds = 25): Promise<void> {
  await new Promise(done => setTimeout(done, milliseconds));
}

/** `id` is what the click brings along for a new clipping. */
export async function openPopup(id = 'new', overrides: Partial<PopupDeps> = {}): Promise<Harness> {
  const db = await freshStore();
  const sent: string[] = [];
  let answer = deferred<Receipt>();
  let closed = false;
  const deps: PopupDeps = {
    activeTab: async () => ({ id: 7, title: 'Title of the tab' }),
    send: (async (name: string) => {
      sent.push(name);
      return name === 'clip.tab' ? answer.promise : undefined;
    }) as PopupDeps['send'],
    clipHere: () => Promise.reject(new ClipsheetError('worker-silent')),
    allowSite: async () => true,
    connect: async () => db,
    onChange(listener) {
      const stop = onChange(listener);
      stops.push(stop);
      return stop;
    },
    loadNewsletter: async () => makeNewsletter(),
    openDesk: () => {},
    close: () => {
      closed = true;
    },
    now: () => NOON + 1000,
    idle: run => run(),
    patience: 60_000,
    pause: 5,
    ...overrides,
  };
  const asked = askForClip(deps, id);
  const state = createPopupState(deps, asked, 'en-GB');
  await until(() => expect(state.tabTitle.value).not.toBe(''));
  const answerWith: Harness['answer'] = async (clipping, receipt) => {
    answer.resolve(makeReceipt(clipping, receipt));
    answer = deferred<Receipt>();
    await until(() => expect(state.stage.value).toBe('saved'));
    await until(() => expect(state.month.counts.value).not.toBe(''));
  };
  return {
    db,
    state,
    asked,
    deps,
    sent,
    async save(clipping, receipt) {
      await db.put('clippings', clipping);
      await answerWith(clipping, receipt);
    },
    answer: answerWith,
    async refuse(error) {
      answer.reject(error);
      answer = deferred<Receipt>();
      await until(() => expect(state.problem.value).toBeDefined());
    },
    closed: () => closed,
  };
}

/** Node 20 has no Promise.withResolvers. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}
