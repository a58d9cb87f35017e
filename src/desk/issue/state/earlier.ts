/** What earlier issues left behind and may come into the one shown: looked up apart from it, off the way of its own reading. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { dayOf } from '../../../clipping/months.ts';
import { type Offer, offersTo } from '../../../issue/carry-over.ts';
import { makeIssue } from '../../../issue/defaults.ts';
import type { Issue } from '../../../issue/issue.ts';
import { publishedMonths } from '../../../issue/published-months.ts';
import { clippingsOf, monthsInUse } from '../../../store/queries.ts';
import type { IssueDeps } from './deps.ts';
import type { Notices } from './notices.ts';
import type { IssueRecords } from './read.ts';
import type { RecordsState } from './records.ts';

/** Milliseconds after a clipping has changed: what the page shows comes first. */
const CALM_MS = 400;

export interface Earlier {
  offers: ReadonlySignal<Offer<Issue>[]>;
  stop(): void;
}

/** Looked up whenever an issue, or what issues featured, has changed; and soon after a clipping has, of whichever month. */
export function createEarlier(
  deps: Pick<IssueDeps, 'now' | 'later' | 'onChange'>,
  notices: Notices,
  records: RecordsState,
): Earlier {
  const offers = signal<Offer<Issue>[]>([]);
  let looks = 0;
  const look = async (shown: IssueRecords): Promise<void> => {
    const mine = ++looks;
    try {
      const found = await offersIn(shown);
      if (mine === looks) offers.value = found;
    } catch (thrown) {
      notices.fail(thrown);
    }
  };
  const offersIn = async ({ issue, issues, newsletter, featured }: IssueRecords): Promise<Offer<Issue>[]> => {
    if (issue.state === 'published') return [];
    const db = records.db();
    const covered = new Set(issues.flatMap(({ months }) => months));
    const made = (await monthsInUse(db))
      .filter(month => month < issue.id && !covered.has(month))
      .map(month => makeIssue(newsletter, month, undefined, deps.now()));
    const earlier = [...issues, ...made].filter(({ id }) => id < issue.id);
    const latest = earlier.filter(({ state }) => state === 'published').at(-1)?.id ?? '';
    const near = earlier.filter(({ id }) => id >= latest);
    return offersTo({
      to: issue,
      issues: near,
      clippings: await clippingsOf(db, [...new Set(near.flatMap(({ months }) => months))]),
      featured,
      published: publishedMonths(issues),
      today: dayOf(deps.now(), newsletter.zone),
    });
  };
  const id = computed(() => records.issue.value?.id);
  let lastId: string | undefined;
  const lookAgain = (): void => {
    const shown = records.all.peek();
    if (shown) void look(shown);
  };
  let cancel = (): void => {};
  const stopFollowing = deps.onChange(({ clippings = [] }) => {
    if (clippings.length === 0) return;
    cancel();
    cancel = deps.later(lookAgain, CALM_MS);
  });
  const stopLooking = effect(() => {
    // These stay the same while somebody types.
    if (id.value !== lastId) offers.value = [];
    lastId = id.value;
    void records.issues.value;
    void records.featured.value;
    lookAgain();
  });
  return {
    offers,
    stop() {
      cancel();
      stopFollowing();
      stopLooking();
    },
  };
}
