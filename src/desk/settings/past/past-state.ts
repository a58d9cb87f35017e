/** Importing earlier issues, step by step: files are read, the author looks them through in one table, then they are remembered. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { asClipsheetError } from '../../../errors.ts';
import type { Featured } from '../../../issue/issue.ts';
import { type Compare, comparer, recordsOfPast, type Standing } from '../../../issue/past/compare.ts';
import { forgetPast, type Remembered, recordPast } from '../../../store/past.ts';
import { allFeatured, allIssues } from '../../../store/queries.ts';
import { keepUnfinished, unfinished } from '../../../store/unfinished.ts';
import type { Work } from '../../../transfer/format.ts';
import {
  type FoundIssue,
  type FoundIssues,
  mayBeIssue,
  type PastFile,
  readPastFiles,
} from '../../../transfer/past/read-files.ts';
import { breathe } from '../../../transfer/work.ts';
import type { SettingsDeps } from '../state/deps.ts';
import { countOf } from '../state/earlier.ts';
import { brokenEntries } from './broken-entries.ts';

/** One line of the table; what the author may change is a signal of its own, so that one keystroke draws one line. */
export interface PastRow {
  key: number;
  found: FoundIssue;
  number: Signal<string>;
  month: Signal<string>;
  take: Signal<boolean>;
  /** What is known of it; undefined while it has no month. */
  standing: ReadonlySignal<Standing | undefined>;
  /** Why it cannot be taken as it stands. */
  problem: ReadonlySignal<string | undefined>;
}

export type PastStep =
  | { at: 'start' }
  | { at: 'work'; doing: string; done: number; total: number }
  | { at: 'table'; rows: PastRow[]; unread: FoundIssues['unread']; standing: number }
  | { at: 'end'; sentence: string; failed?: true };

export interface PastState {
  step: ReadonlySignal<PastStep>;
  /** Reads files of a folder, or some that were chosen. */
  choose(files: readonly PastFile[]): Promise<void>;
  /** What stands in the field for one issue; with `html`, what was pasted beside it. It stays until all of it is remembered. */
  pasted: ReadonlySignal<{ text: string; html?: string | undefined }>;
  type(text: string, html?: string): void;
  /** Reads it as one issue, or as a feed. */
  paste(): Promise<void>;
  /** Rows that are taken and can be, and their resources. */
  chosen: ReadonlySignal<{ issues: number; links: number }>;
  takeAll(yes: boolean): void;
  remember(): Promise<void>;
  /** Whether an import can be taken back: until the next one is remembered. */
  undoable: ReadonlySignal<boolean>;
  undo(): Promise<void>;
  /** Stops what is going on, or puts the table away. */
  cancel(): void;
}

const FORM = 'past issue';

/** Issues between two breaths. */
const PIECE = 25;

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

const numberOf = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text));

export function createPastState(deps: Pick<SettingsDeps, 'connect'>): PastState {
  const step = signal<PastStep>({ at: 'start' });
  const written = signal<readonly Remembered[]>([]);
  const pasted = signal<{ text: string; html?: string | undefined }>({ text: '', ...unfinished(FORM) });
  let isPasted = false;
  let stop = new AbortController();

  const run = async (task: () => Promise<PastStep>): Promise<void> => {
    stop = new AbortController();
    try {
      step.value = await task();
    } catch (thrown) {
      step.value = stop.signal.aborted
        ? { at: 'end', sentence: 'Stopped. Nothing was remembered.' }
        : { at: 'end', sentence: asClipsheetError(thrown).message, failed: true };
    }
  };
  const working = (doing: string): Work => {
    step.value = { at: 'work', doing, done: 0, total: 0 };
    return {
      signal: stop.signal,
      onProgress: (done, total) => {
        step.value = { at: 'work', doing, done, total };
      },
    };
  };

  const read = (files: readonly PastFile[]): Promise<void> =>
    run(async () => {
      const { issues, unread, standing } = await readPastFiles(files, working('Reading the issues'));
      if (issues.length === 0)
        return {
          at: 'end',
          sentence: ['No issue with links was found there.', brokenEntries(unread)].join(' ').trim(),
          failed: true,
        };
      const db = await deps.connect();
      const [featured, known] = await Promise.all([allFeatured(db), allIssues(db)]);
      const compare = comparer({ featured, issues: known });
      return { at: 'table', rows: issues.map((found, key) => rowOf(found, key, compare)), unread, standing };
    });

  const taken = (): PastRow[] =>
    step.value.at === 'table'
      ? step.value.rows.filter(({ take, problem }) => take.value && problem.value === undefined)
      : [];

  const type = (text: string, html?: string): void => {
    pasted.value = { text, html };
    keepUnfinished(FORM, pasted.value);
  };

  return {
    step,
    choose(files) {
      isPasted = false;
      return read(files.length > 1 ? files.filter(mayBeIssue) : files);
    },
    pasted,
    type,
    paste() {
      isPasted = true;
      const { text, html = text } = pasted.value;
      return read([{ path: 'Pasted text', size: html.length, text: async () => html }]);
    },
    chosen: computed(() => {
      const rows = taken();
      return {
        issues: rows.length,
        links: rows.reduce((sum, { found }) => sum + found.resources.length, 0),
      };
    }),
    takeAll(yes) {
      if (step.value.at !== 'table') return;
      for (const row of step.value.rows) row.take.value = yes && row.problem.value === undefined;
    },
    remember: () =>
      run(async () => {
        const rows = taken();
        const isWhole = step.value.at === 'table' && rows.length === step.value.rows.length;
        const work = working('Remembering');
        const lists: Featured[][] = [];
        for (const [at, { found, number, month }] of rows.entries()) {
          const claim = { month: month.value, number: numberOf(number.value) };
          lists.push(recordsOfPast({ ...claim, resources: found.resources }));
          if (at % PIECE === 0) await breathe(work.signal);
        }
        written.value = await recordPast(await deps.connect(), lists, work);
        if (isPasted && isWhole && !stop.signal.aborted) type('');
        const issues = new Set(written.value.map(({ after }) => `${after.month} ${after.issueNumber}`)).size;
        const how = stop.signal.aborted ? 'Stopped: remembered' : 'Remembered';
        return {
          at: 'end',
          sentence: `${how} ${countOf(written.value.length)} of ${issues === 1 ? '1 issue' : `${issues} issues`}.`,
        };
      }),
    undoable: computed(() => written.value.length > 0),
    undo: () =>
      run(async () => {
        const changed = await forgetPast(await deps.connect(), written.value);
        written.value = [];
        const but = `Taken back, but for ${countOf(changed)} changed since.`;
        return {
          at: 'end',
          sentence: changed === 0 ? 'Taken back: as it was before the import.' : but,
        };
      }),
    cancel() {
      if (step.value.at === 'work') stop.abort();
      else step.value = { at: 'start' };
    },
  };
}

function rowOf(found: FoundIssue, key: number, compare: Compare): PastRow {
  const number = signal(found.number === undefined ? '' : String(found.number));
  const month = signal(found.month ?? '');
  const isMonth = computed(() => MONTH.test(month.value));
  const isNumber = computed(() => /^\d{0,6}$/.test(number.value.trim()));
  const standing = computed(() =>
    isMonth.value && isNumber.value
      ? compare({ month: month.value, number: numberOf(number.value), resources: found.resources })
      : undefined,
  );
  const first = standing.peek();
  const isWhole = first?.is === 'known' && first.already === found.resources.length;
  const take =
    found.resources.length > 0 &&
    isMonth.peek() &&
    (first?.is === 'new' || (first?.is === 'known' && !isWhole));
  return {
    key,
    found,
    number,
    month,
    take: signal(take),
    standing,
    problem: computed(() => {
      if (found.resources.length === 0) return 'No link that tells where it leads';
      if (!isMonth.value) return 'Which month?';
      return isNumber.value ? undefined : 'A whole number, please';
    }),
  };
}
