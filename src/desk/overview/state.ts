/** The state of the overview: every issue, and how much was clipped when. Counts of drafts are made when their rows are seen. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { compareText } from '../../clipping/compare.ts';
import { asClipsheetError, type ClipsheetError } from '../../errors.ts';
import { buildOutline } from '../../issue/build-outline.ts';
import { makeIssue } from '../../issue/defaults.ts';
import { type Edition, type EditionCounts, editionsOf } from '../../issue/editions.ts';
import type { Issue, Newsletter } from '../../issue/issue.ts';
import { standingText } from '../../render/standing.ts';
import type { Change } from '../../store/changes.ts';
import { countByMonth, type MonthCount, monthKinds } from '../../store/counts.ts';
import { allFeatured, allIssues, clippingsOf } from '../../store/queries.ts';
import type { Store } from '../../store/schema.ts';

export interface OverviewDeps {
  /** Rejects with a ClipsheetError that says what to do. */
  connect(): Promise<Store>;
  loadNewsletter(): Promise<Newsletter>;
  /** Returns a function that stops the listener. */
  onChange(listener: (change: Change) => void): () => void;
  now(): number;
}

export interface OverviewState {
  /** Undefined until the first read has ended. */
  editions: ReadonlySignal<Edition[] | undefined>;
  /** Undefined until they are counted. */
  months: ReadonlySignal<MonthCount[] | undefined>;
  /** Of drafts, by key, as far as they were asked for. */
  counts: ReadonlySignal<ReadonlyMap<string, EditionCounts>>;
  failure: ReadonlySignal<ClipsheetError | undefined>;
  load(): Promise<void>;
  /** Asks for the counts of a draft; one is made after the other, the latest issue's first. */
  want(edition: Edition): Promise<void>;
  stop(): void;
}

export function createOverviewState(deps: OverviewDeps): OverviewState {
  const editions = signal<Edition[] | undefined>(undefined);
  const months = signal<MonthCount[] | undefined>(undefined);
  const counts = signal<ReadonlyMap<string, EditionCounts>>(new Map());
  const failure = signal<ClipsheetError | undefined>(undefined);
  let issues: Issue[] = [];
  let reads = 0;
  let asked = new Set<string>();
  /** By key; rows come into sight in no order, and are read from the top. */
  const waiting = new Map<string, Edition>();
  let queue = Promise.resolve();

  const load = async (): Promise<void> => {
    const read = ++reads;
    try {
      const db = await deps.connect();
      const [stored, featured, pairs] = await Promise.all([allIssues(db), allFeatured(db), monthKinds(db)]);
      if (read !== reads) return;
      issues = stored;
      asked = new Set();
      const list = (inUse: readonly string[]): void => {
        editions.value = editionsOf(stored, featured, [...new Set(inUse)]);
      };
      // The list is there at once; the chart counts, and knows then which months hold nothing but the bin's.
      if (!editions.value && pairs.length > 0) list(pairs.map(([month]) => month));
      const counted = await countByMonth(db, pairs);
      if (read !== reads) return;
      months.value = counted;
      list(counted.map(({ month }) => month));
      failure.value = undefined;
    } catch (thrown) {
      if (read === reads) failure.value = asClipsheetError(thrown);
    }
  };

  const makeNext = async (): Promise<void> => {
    const [next] = [...waiting.values()].sort((a, b) => compareText(b.id, a.id));
    if (!next) return;
    const { key, id, months: of } = next;
    waiting.delete(key);
    const read = reads;
    const [db, newsletter] = await Promise.all([deps.connect(), deps.loadNewsletter()]);
    const clippings = await clippingsOf(db, of);
    if (read !== reads) return;
    const issue = issues.find(stored => stored.id === id) ?? makeIssue(newsletter, id, undefined, deps.now());
    const outline = buildOutline({ newsletter, issue, clippings, featured: [], standing: standingText });
    counts.value = new Map(counts.value).set(key, outline.counts);
  };

  const stopFollowing = deps.onChange(({ moved: _, ...change }) => {
    if (Object.keys(change).length > 0) void load();
  });

  return {
    editions,
    months,
    counts,
    failure,
    load,
    want(edition) {
      if (edition.state === 'draft' && !asked.has(edition.key)) {
        asked.add(edition.key);
        waiting.set(edition.key, edition);
        queue = queue.then(makeNext).catch(thrown => {
          failure.value = asClipsheetError(thrown);
        });
      }
      return queue;
    },
    stop() {
      reads += 1;
      stopFollowing();
    },
  };
}
