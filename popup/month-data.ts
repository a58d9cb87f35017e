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
  readTags(db: Store): Promise<void>;
}

export function createMonthData(newsletter: ReadonlySignal<Newsletter>): MonthData {
  const clippings = signal<readonly Clipping[]>([]);
  const issues = signal<readonly Issue[]>();
  const tagUses = signal<readonly TagUse[]>([]);
  const month = signal<string>();
  let latest = 0;

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
    async readTags(db) {
      tagUses.value = await tagsInUse(db);
    },
  };
}
