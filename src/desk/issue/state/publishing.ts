/** Marking the issue as published, and what follows: what was not used, by it or by those before it, and the next month. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { leftBehind, nextOpenMonth, type Offer } from '../../../issue/carry-over.ts';
import { featuredOf } from '../../../issue/featured.ts';
import type { Issue } from '../../../issue/issue.ts';
import { nextNumber } from '../../../issue/number.ts';
import { publishedMonths } from '../../../issue/published-months.ts';
import { clippingsOf, type Story } from '../../../issue/stories.ts';
import { carryOver } from '../../../store/carry-over.ts';
import { publishIssue, reopenIssue } from '../../../store/publish.ts';
import { LANGUAGE } from '../language.ts';
import { naming, shortMonth } from '../phrases.ts';
import type { IssueDeps } from './deps.ts';
import type { DraftState } from './draft.ts';
import { createEarlier } from './earlier.ts';
import type { Editing } from './editing.ts';
import type { Notices } from './notices.ts';
import type { RecordsState } from './records.ts';

export interface NextMonth {
  month: string;
  /** 'April'. */
  name: string;
  number: number | undefined;
}

export interface Publishing {
  publish(address: string): Promise<void>;
  reopen(): Promise<void>;
  /** Resources remembered of this issue. */
  remembered: ReadonlySignal<number>;
  /** Stories that the published issue did not use, or did not send; empty once they are held or left. */
  unused: ReadonlySignal<Story[]>;
  next: ReadonlySignal<NextMonth | undefined>;
  /** What earlier issues left behind and may come into this one. */
  earlier: ReadonlySignal<Offer<Issue>[]>;
  /** Holds these stories for the month `to` and leaves the rest of what the issues offer: decided, and not offered again. */
  decide(offers: readonly Offer<Issue>[], stories: readonly Story[], to: NextMonth): Promise<void>;
  stop(): void;
}

export function createPublishing(
  deps: IssueDeps,
  notices: Notices,
  records: RecordsState,
  editing: Editing,
  draft: DraftState,
): Publishing {
  const earlier = createEarlier(deps, notices, records);
  const next = computed(() => {
    const shown = records.all.value;
    if (!shown) return undefined;
    const { issue, issues, newsletter, featured } = shown;
    const month = nextOpenMonth(issue, publishedMonths(issues));
    const stored = issues.find(({ months }) => months.includes(month))?.number;
    const number = issue.number === undefined ? undefined : nextNumber(newsletter, month, issues, featured);
    return { month, name: shortMonth(month, issue.id, LANGUAGE), number: stored ?? number };
  });
  const unused = computed(() => {
    const issue = records.issue.value;
    if (issue?.state !== 'published') return [];
    return leftBehind(issue, records.lists.value.here, records.featured.value);
  });
  return {
    next,
    unused,
    remembered: computed(() => {
      const issue = records.issue.value;
      return issue ? featuredOf(issue, records.featured.value, records.lists.value.here).length : 0;
    }),
    publish: address =>
      editing.after(async () => {
        // What is frozen is what is stored: what another page has just written, too.
        await records.reload();
        const made = draft.current();
        const issue = records.issue.value;
        if (!made || !issue) return;
        await publishIssue(records.db(), { issue, outline: made.outline, address }, deps.now());
        notices.say('Marked as published.');
      }),
    reopen: () =>
      editing.after(async () => {
        const issue = records.issue.value;
        if (!issue) return;
        await reopenIssue(records.db(), issue, deps.now());
        notices.say('A draft again.');
      }),
    earlier: earlier.offers,
    stop: earlier.stop,
    async decide(offers, stories, to) {
      const shown = records.all.value;
      if (!shown || offers.length === 0) return;
      const held = stories.map(({ lead }) => lead);
      const label = held.length === 0 ? 'Left what was not used' : `Held ${naming(held)} for ${to.name}`;
      await editing.perform(label, now =>
        carryOver(
          records.db(),
          {
            label,
            newsletter: shown.newsletter,
            from: offers.map(({ issue }) => issue),
            ids: stories.flatMap(clippingsOf).map(({ id }) => id),
            to: to.month,
          },
          now,
        ),
      );
    },
  };
}
