/** The records behind the page, kept in step with the database whoever writes: this page, another desk, the popup, the worker. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Clipping } from '../../../clipping/clipping.ts';
import { sameData } from '../../../clipping/compare.ts';
import type { Featured, Issue, Newsletter } from '../../../issue/issue.ts';
import type { Changes } from '../../../issue/records.ts';
import type { Change } from '../../../store/changes.ts';
import { allLinkResults } from '../../../store/links.ts';
import type { Store } from '../../../store/schema.ts';
import { allTemplates } from '../../../store/templates.ts';
import { typeIntoClipping, typeIntoIssue } from '../../../store/typed-fields.ts';
import type { IssueDeps } from './deps.ts';
import { createForesight, showSame } from './foresight.ts';
import type { Notices } from './notices.ts';
import type { Pending } from './pending.ts';
import {
  type IssueRecords,
  type Lists,
  listsOf,
  monthNow,
  readClippings,
  readIssue,
  readIssues,
} from './read.ts';

export interface RecordsState {
  /** As the page shows them, with what is being written; undefined until the first read has ended. */
  all: ReadonlySignal<IssueRecords | undefined>;
  issue: ReadonlySignal<Issue | undefined>;
  newsletter: ReadonlySignal<Newsletter | undefined>;
  featured: ReadonlySignal<Featured[]>;
  issues: ReadonlySignal<Issue[]>;
  lists: ReadonlySignal<Lists>;
  clipping(id: string): Clipping | undefined;
  /** As they were read last, without what is being written. */
  stored(): IssueRecords | undefined;
  /**
   * Shows what an edit is about to write. Call the function that is returned once the write has ended and is `settled`,
   * or has failed: the page then shows what is stored.
   */
  foresee(changes: Changes): () => void;
  /** The open connection; throws before the first read has ended. */
  db(): Store;
  /** Shows the issue that covers `month`; without one, the month that a clip would count for now. Failures are told. */
  show(month?: string): Promise<void>;
  /** Reads everything again. */
  reload(): Promise<void>;
  /** Resolves when every change announced so far is on the page. */
  settled(): Promise<void>;
  /** Shows what is being typed, before it is folded in. */
  showTyped(owner: string, field: string, value: string): void;
  stop(): void;
}

const NO_LISTS: Lists = { here: [], held: [], bin: [] };

export function createRecords(deps: IssueDeps, notices: Notices, pending: Pending): RecordsState {
  const all = signal<IssueRecords | undefined>(undefined);
  const foresight = createForesight(pending);
  let stored: IssueRecords | undefined;
  let month: string | undefined;
  let store: Store | undefined;
  /** Counts full reads: an answer that is older than the last one asked for is dropped. */
  let reads = 0;
  let queue = Promise.resolve();

  /** What is stored already as it is shown changes nothing on the page. */
  const draw = (): void => {
    const shown = all.peek();
    const next = stored && foresight.over(stored);
    if (next && !(shown && showSame(shown, next))) all.value = next;
  };
  const take = (read: IssueRecords): void => {
    stored = read;
    draw();
  };
  /** A record that says nothing new stays the same object, so that its row need not be drawn again. */
  const known = (found: Clipping): Clipping => {
    const shown = all.peek()?.clippings.get(found.id);
    return shown && sameData(shown, found) ? shown : found;
  };

  const reload = async (): Promise<void> => {
    const read = ++reads;
    try {
      const [db, newsletter] = await Promise.all([deps.connect(), deps.loadNewsletter()]);
      const now = deps.now();
      const records = await readIssue(db, newsletter, month ?? (await monthNow(db, newsletter, now)), now);
      if (read !== reads) return;
      store = db;
      // Once shown, it stays, though the calendar turns or it is published.
      month ??= records.issue.id;
      take({
        ...records,
        issue: pending.overIssue(records.issue),
        clippings: new Map([...records.clippings].map(([id, found]) => [id, pending.overClipping(found)])),
      });
    } catch (thrown) {
      if (read === reads) notices.fail(thrown);
    }
  };

  const refreshClippings = async (ids: readonly string[]): Promise<void> => {
    const read = reads;
    const found = store && (await readClippings(store, ids));
    if (!found || !stored || read !== reads) return;
    const { months, clippings } = stored;
    const next = new Map(clippings);
    for (const id of ids) next.delete(id);
    for (const clipping of found)
      if (months.includes(clipping.month)) next.set(clipping.id, known(pending.overClipping(clipping)));
    take({ ...stored, clippings: next });
  };

  /** Covering other months needs other clippings, and so a full read. */
  const refreshIssues = async (): Promise<void> => {
    const read = reads;
    const before = stored;
    const found =
      store && before && (await readIssues(store, before.newsletter, before.issue.id, deps.now()));
    if (!found || !stored || read !== reads) return;
    if (String(found.issue.months) !== String(stored.issue.months)) return reload();
    take({ ...stored, ...found, issue: pending.overIssue(found.issue) });
  };

  const refreshLinks = async (): Promise<void> => {
    const read = reads;
    const links = store && (await allLinkResults(store));
    if (links && stored && read === reads) take({ ...stored, links });
  };

  const refreshTemplates = async (): Promise<void> => {
    const read = reads;
    const templates = store && (await allTemplates(store));
    if (templates && stored && read === reads) take({ ...stored, templates });
  };

  const follow = async (change: Change): Promise<void> => {
    try {
      if (change.all || change.settings) return await reload();
      if (change.issues?.length) await refreshIssues();
      if (change.links) await refreshLinks();
      if (change.templates) await refreshTemplates();
      const ids = [...(change.clippings ?? []), ...Object.keys(change.moved ?? {})];
      if (ids.length > 0) await refreshClippings(ids);
    } catch (thrown) {
      notices.fail(thrown);
    }
  };

  const stops = [
    deps.onChange(change => {
      queue = queue.then(() => follow(change));
    }),
    deps.onConnectionLost(error => notices.fail(error)),
  ];

  return {
    all,
    issue: computed(() => all.value?.issue),
    newsletter: computed(() => all.value?.newsletter),
    featured: computed(() => all.value?.featured ?? []),
    issues: computed(() => all.value?.issues ?? []),
    lists: computed(() => (all.value ? listsOf(all.value.issue, all.value.clippings.values()) : NO_LISTS)),
    clipping: id => all.value?.clippings.get(id),
    stored: () => stored,
    foresee(changes) {
      if (!stored) return () => {};
      const drop = foresight.add(stored.issue.id, changes);
      draw();
      return () => {
        drop();
        draw();
      };
    },
    db() {
      if (!store) throw new Error('The store is used before it is open.');
      return store;
    },
    async show(wanted) {
      if (all.value && wanted !== undefined && wanted === month) return;
      month = wanted;
      await reload();
    },
    reload,
    settled: () => queue,
    showTyped(owner, field, value) {
      const clipping = stored?.clippings.get(owner);
      if (stored?.issue.id === owner) take({ ...stored, issue: typeIntoIssue(stored.issue, field, value) });
      else if (stored && clipping) {
        const clippings = new Map(stored.clippings).set(owner, typeIntoClipping(clipping, field, value));
        take({ ...stored, clippings });
      }
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}
