/** What the popup shows of the rest of the library. Read once the clip is saved, and again after changes; never before. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Clipping } from '../src/clipping/clipping.ts';
import { gapLine, gapsOf } from '../src/issue/gaps.ts';
import type { Issue, Newsletter } from '../src/issue/issue.ts';
import { publishedMonths } from '../src/issue/published-months.ts';
import { allIssues, clippingsOf, type TagUse, tagsInUse } from '../src/store/queries.ts';
import type { Store } from '../src/store/schema.ts';

export interface MonthData {
  /** The month's clippings, the bin left out, by time; empty until they are read. */
  clippings: ReadonlySignal<readonly Clipping[]>;
  /** Months whose issue is published; undefined until they are read. */
  published: ReadonlySignal<ReadonlySet<string> | undefined>;
  tagUses: ReadonlySignal<readonly TagUse[]>;
  /** '14 clippings · 9 need a why'; '' until it is known. */
  counts: ReadonlySignal<string>;
  /** Reads months and counts of `month`. */
  read(db: Store, month: string): Promise<void>;
  /** Reads the tags in use, which takes all clippings: once, or `anew`. */
  readTags(db: Store, anew?: boolean): Promise<void>;
  /** Tags were given (1) or taken away (-1) here, at `now`. */
  countTags(tags: readonly string[], by: 1 | -1, now: number): void;
}

const byUse = (a: TagUse, b: TagUse): number => b.count - a.count || b.last - a.last;

function recount(uses: readonly TagUse[], tag: string, by: 1 | -1, now: number): TagUse[] {
  const use = uses.find(one => one.tag === tag) ?? { tag, count: 0, last: now };
  const counted = { tag, count: use.count + by, last: by > 0 ? now : use.last };
  return [...uses.filter(one => one !== use), counted].filter(({ count }) => count > 0).sort(byUse);
}

export function createMonthData(newsletter: ReadonlySignal<Newsletter>): MonthData {
  const clippings = signal<readonly Clipping[]>([]);
  const issues = signal<readonly Issue[]>();
  const tagUses = signal<readonly TagUse[]>([]);
  const month = signal<string>();
  let latest = 0;
  let tagsRead: Promise<readonly TagUse[]> | undefined;

  const issue = computed(() => issues.value?.find(({ months }) => months.includes(month.value ?? '')));
  const months = computed(() => issue.value?.months ?? (month.value === undefined ? [] : [month.value]));

  return {
    clippings,
    tagUses,
    published: computed(() => issues.value && publishedMonths(issues.value)),
    counts: computed(() => {
      if (month.value === undefined) return '';
      const { sections, ownSites } = newsletter.value;
      return gapLine(gapsOf(clippings.value, months.value, issue.value?.sections ?? sections, ownSites));
    }),
    async read(db, wanted) {
      latest += 1;
      const turn = latest;
      const all = await allIssues(db);
      const covered = all.find(one => one.months.includes(wanted))?.months ?? [wanted];
      const found = await clippingsOf(db, covered);
      if (turn !== latest) return;
      issues.value = all;
      clippings.value = found;
      month.value = wanted;
    },
    async readTags(db, anew = false) {
      if (tagsRead && !anew) return;
      const reading = tagsInUse(db);
      tagsRead = reading;
      try {
        const found = await reading;
        if (tagsRead === reading) tagUses.value = found;
      } catch (thrown) {
        if (tagsRead === reading) tagsRead = undefined;
        throw thrown;
      }
    },
    countTags(tags, by, now) {
      tagUses.value = tags.reduce((uses, tag) => recount(uses, tag, by, now), tagUses.peek());
    },
  };
}
