/** The issue page's state on a database of its own, with a clock and a browser that the test holds. */
import 'fake-indexeddb/auto';
import type { Clipping } from '../../../src/clipping/clipping.ts';
import type { Asked } from '../../../src/desk/issue/state/ask-link.ts';
import { createIssueState, type IssueState } from '../../../src/desk/issue/state/issue-state.ts';
import type { Issue, Newsletter } from '../../../src/issue/issue.ts';
import { announce, onChange } from '../../../src/store/changes.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/schema.ts';
import { makeNewsletter, NOON } from '../../builders.ts';

export interface TestDesk {
  db: Store;
  state: IssueState;
  /** What was copied, downloaded and opened. */
  copied: string[];
  /** What stood beside it as HTML. */
  copiedHtml: (string | undefined)[];
  saved: { name: string; text: string }[];
  opened: string[];
  /** Sites that access was asked for. */
  asked: string[];
  /** What the author, the clipboard and the sites answer; tests may change it. */
  answers: {
    allow: boolean;
    copy: () => Promise<void>;
    link: (link: string, signal: AbortSignal) => Promise<Asked>;
  };
  /** Runs what waits for an idle moment. */
  idle(): void;
  /** Milliseconds since the epoch; tests may move it. */
  clock: { now: number };
}

let made = 0;

export interface TestRecords {
  clippings?: Clipping[];
  issues?: Issue[];
  newsletter?: Partial<Newsletter>;
  month?: string;
}

/** A desk that shows March 2021 (or `month`) over these records. */
export async function openDesk({
  clippings = [],
  issues = [],
  newsletter,
  month = '2021-03',
}: TestRecords = {}): Promise<TestDesk> {
  const db = await openStore({ name: `desk-${made++}` });
  for (const clipping of clippings) await db.put('clippings', clipping);
  for (const issue of issues) await db.put('issues', issue);
  return deskOn(db, newsletter, month);
}

/** Another desk on the same database; `month` 'now' asks for none. */
export async function deskOn(
  db: Store,
  newsletter: Partial<Newsletter> = {},
  month = '2021-03',
): Promise<TestDesk> {
  const settings = { ...newsletter };
  const waiting = new Set<() => void>();
  const desk: Omit<TestDesk, 'state'> = {
    db,
    copied: [],
    copiedHtml: [],
    saved: [],
    opened: [],
    asked: [],
    answers: { allow: true, copy: async () => {}, link: async () => ({ answer: 'ok', status: 200 }) },
    clock: { now: NOON },
    idle() {
      const tasks = [...waiting];
      waiting.clear();
      for (const task of tasks) task();
    },
  };
  const state = createIssueState({
    connect: async () => db,
    loadNewsletter: async () => makeNewsletter(settings),
    saveNewsletter: async patch => {
      Object.assign(settings, patch);
      announce({ settings: true });
    },
    onChange,
    onConnectionLost: () => () => {},
    now: () => desk.clock.now,
    copy: async ({ text, html }) => {
      await desk.answers.copy();
      desk.copied.push(text);
      desk.copiedHtml.push(html);
    },
    openAddress: async address => void desk.opened.push(address),
    saveFile: (name, text) => void desk.saved.push({ name, text }),
    openTab: async address => void desk.opened.push(address),
    readPdf: async file => ({ title: `Title in ${file.name}` }),
    async withAccess(origins, work) {
      desk.asked.push(...origins);
      return desk.answers.allow ? work() : 'refused';
    },
    askLink: (link, signal) => desk.answers.link(link, signal),
    shortcuts: async () => new Map([['_execute_action', 'Alt+Shift+C']]),
    backupOverdue: async () => undefined,
    later(task) {
      waiting.add(task);
      return () => waiting.delete(task);
    },
    afterPaint(task) {
      waiting.add(task);
      return () => waiting.delete(task);
    },
  });
  await state.show(month === 'now' ? undefined : month);
  return { ...desk, state };
}
