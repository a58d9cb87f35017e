/** All that the popup knows and does, as signals and functions: no DOM, and the browser only through `deps`. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Clipping, Kind, Quote } from '../src/clipping/clipping.ts';
import { monthForClip } from '../src/clipping/months.ts';
import { isNotRead } from '../src/clipping/not-read.ts';
import { asClipsheetError, ClipsheetError } from '../src/errors.ts';
import { defaultNewsletter } from '../src/issue/defaults.ts';
import type { Newsletter } from '../src/issue/issue.ts';
import { currentId } from '../src/store/moved.ts';
import type { Store } from '../src/store/schema.ts';
import { typeIntoClipping } from '../src/store/typed-fields.ts';
import { uiLanguage } from '../src/ui/ui-language.ts';
import { type Asked, askForClip } from './ask.ts';
import { browserDeps, type PopupDeps } from './deps.ts';
import * as edits from './edits.ts';
import { createMonthData, type MonthData } from './month-data.ts';
import { previousClipping } from './previous-clipping.ts';
import { createRecord, type PopupRecord } from './record.ts';
import { createTags, type Tags } from './tags.ts';

export interface PopupState extends Omit<PopupRecord, 'attempt' | 'reread' | 'tabId'> {
  /** As the author sees it: what is typed included. Undefined until it is saved. */
  clipping: ReadonlySignal<Clipping | undefined>;
  newsletter: ReadonlySignal<Newsletter>;
  connect: PopupDeps['connect'];
  /** Epoch milliseconds. */
  now(): number;
  /** BCP 47, for dates and numbers. */
  language: string;
  /** The month that the click counts for. */
  thisMonth: ReadonlySignal<string>;
  month: MonthData;
  tags: Tags;
  /** The page is being read again. */
  completing: ReadonlySignal<boolean>;
  setKind(kind: Kind): Promise<void>;
  /** Into a month's issue; undefined: for the library only. */
  setMonth(month: string | undefined): Promise<void>;
  bringForward(): Promise<void>;
  toggleHighlight(): Promise<void>;
  removeQuote(quote: Quote): Promise<void>;
  /** Joins the story of clipping `to`; joined there already, it only takes the role. */
  join(to: string, role: 'more' | 'bonus'): Promise<void>;
  joinPrevious(role: 'more' | 'bonus'): Promise<void>;
  leaveStory(): Promise<void>;
  complete(site?: string): Promise<void>;
  openDesk(): Promise<void>;
  close(): Promise<void>;
}

/** Closing waits this many milliseconds at most for what is still being written. */
const LAST_WRITES = 400;

/** What is wrong with the store is told where something is to be written. */
const quietly = (reading: Promise<void>): void => void reading.catch(() => {});

export function createPopupState(
  deps: PopupDeps = browserDeps,
  asked: Asked = askForClip(deps),
  language: string = uiLanguage(),
): PopupState {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const newsletter = signal<Newsletter>(defaultNewsletter(timeZone, language));
  const month = createMonthData(newsletter);
  const completing = signal(false);
  const running = new Set<Promise<boolean>>();
  const record = createRecord(deps, asked, () => {
    void tags.flush();
    deps.idle(() => quietly(readLibrary()));
  });
  const { typing, stored, receipt } = record;

  const readMonth = async (): Promise<void> => {
    const shown = stored.peek()?.month;
    if (shown !== undefined) await month.read(await deps.connect(), shown);
  };
  /** The first reading waits until the popup is drawn; from then on the month is read again with the clipping. */
  let follows = false;
  const readLibrary = async (anew = false): Promise<void> => {
    if (!stored.peek()) return;
    follows = true;
    await readMonth();
    await month.readTags(await deps.connect(), anew);
  };
  effect(() => {
    if (stored.value && follows) quietly(readMonth());
  });
  /** Runs an edit of the clipping, wherever that was joined to meanwhile. Resolves to whether it was done. */
  const act = (run: (db: Store, clipping: Clipping, now: number) => Promise<void>): Promise<boolean> => {
    const target = stored.peek();
    if (!target) return Promise.resolve(false);
    const done = record
      .attempt(async db => {
        try {
          await run(db, target, deps.now());
        } catch (thrown) {
          const id = await currentId(key => db.get('meta', key), target.id);
          if (asClipsheetError(thrown).code !== 'clipping-gone' || id === target.id) throw thrown;
          await run(db, { ...target, id }, deps.now());
        }
      })
      .finally(() => running.delete(done));
    running.add(done);
    return done;
  };
  const edit = async (run: (db: Store, clipping: Clipping, now: number) => Promise<void>): Promise<void> => {
    await act(run);
  };
  const tags = createTags({
    typing,
    stored: computed(() => stored.value?.tags),
    write: texts =>
      act(async (db, clipping, now) => {
        await edits.addTags(db, clipping, texts, now);
        month.countTags(
          texts.filter(tag => !clipping.tags.includes(tag)),
          1,
          now,
        );
      }),
    erase: tag =>
      act(async (db, clipping, now) => {
        await edits.removeTag(db, clipping, tag, now);
        if (clipping.tags.includes(tag)) month.countTags([tag], -1, now);
      }),
  });
  const settle = async (): Promise<void> => {
    const halfTyped = tags.text.peek();
    if (halfTyped !== '') void tags.add(halfTyped);
    const written = Promise.all([typing.settle(), ...running]);
    await Promise.race([written, new Promise(resolve => setTimeout(resolve, LAST_WRITES))]);
  };

  const thisMonth = computed(() => {
    if (!receipt.value) return '';
    const { at, outcome, clipping } = receipt.value;
    if (!month.published.value && outcome === 'new') return clipping.month;
    return monthForClip(at, newsletter.value.zone, month.published.value ?? new Set());
  });
  const join = (to: string, role: 'more' | 'bonus') =>
    edit((db, clipping, now) => edits.joinStory(db, clipping, to, role, now));

  const loadSettings = async (): Promise<void> => {
    newsletter.value = await deps.loadNewsletter();
  };
  quietly(loadSettings());
  deps.onChange(({ clippings, issues, settings, all }) => {
    if (settings || all) quietly(loadSettings());
    if (all) deps.idle(() => quietly(readLibrary(all)));
    // A change of this clipping is followed when it has been read itself: it may be in another month by now.
    const own = stored.peek()?.id;
    if (follows && (clippings || issues) && !clippings?.some(id => id === own)) quietly(readMonth());
  });

  return {
    ...record,
    newsletter,
    connect: deps.connect,
    now: deps.now,
    language,
    thisMonth,
    month,
    completing,
    clipping: computed(() => {
      const base = stored.value;
      if (!base) return undefined;
      const typed = [...typing.typed.value].filter(([field]) => field !== 'tag');
      return typed.reduce((shown, [field, text]) => typeIntoClipping(shown, field, text), base);
    }),
    tags,
    setKind: kind => edit((db, clipping, now) => edits.setKind(db, clipping, kind, now)),
    setMonth: to => edit((db, clipping, now) => edits.setMonth(db, clipping, to, now)),
    bringForward: () => edit((db, clipping, now) => edits.bringForward(db, clipping, thisMonth.peek(), now)),
    toggleHighlight: () => edit((db, clipping, now) => edits.highlight(db, clipping, now)),
    removeQuote: quote => edit((db, clipping, now) => edits.removeQuote(db, clipping, quote, now)),
    join,
    async joinPrevious(role) {
      const clipping = stored.peek();
      const to = clipping && (clipping.story ?? previousClipping(clipping, month.clippings.peek())?.id);
      if (to !== undefined) await join(to, role);
    },
    leaveStory: () => edit((db, clipping, now) => edits.leaveStory(db, clipping, now)),
    async complete(site) {
      completing.value = true;
      // Asked before anything is awaited: a browser asks only while it handles the click.
      const asked = site === undefined ? Promise.resolve(true) : deps.allowSite(site);
      asked.catch(() => {});
      let allowed = false;
      await record.attempt(async () => {
        allowed = await asked;
      });
      if (allowed)
        await act(async (_, { id }) =>
          deps.send('clip.complete', { tabId: await record.tabId(), clippingId: id }),
        );
      completing.value = false;
      if (!allowed) return;
      const after = stored.peek();
      if (!record.problem.peek() && after && isNotRead(after, deps.now()))
        await record.attempt(() => Promise.reject(new ClipsheetError('unreadable-page')));
    },
    async openDesk() {
      await settle();
      deps.openDesk(stored.peek()?.month ?? monthForClip(deps.now(), newsletter.peek().zone, new Set()));
      deps.close();
    },
    async close() {
      await settle();
      deps.close();
    },
  };
}
