/** Marking the issue as published, and what follows: what was not used, and the next month. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { nextOpenMonth, unusedIn } from '../../../issue/carry-over.ts';
import { editIssue } from '../../../issue/edits/edit.ts';
import { hold } from '../../../issue/edits/month.ts';
import { featuredOf } from '../../../issue/featured.ts';
import { publishedMonths } from '../../../issue/published-months.ts';
import type { Story } from '../../../issue/stories.ts';
import { publishIssue, reopenIssue } from '../../../store/publish.ts';
import { LANGUAGE } from '../language.ts';
import { naming, shortMonth } from '../phrases.ts';
import type { IssueDeps } from './deps.ts';
import type { DraftState } from './draft.ts';
import type { Editing } from './editing.ts';
import type { Notices } from './notices.ts';
import type { RecordsState } from './records.ts';
import type { Typing } from './typing.ts';

/** In an issue's `dismissed`: what it did not use may stay where it is. */
const LEFT = 'carry-over';

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
  /** Stories that the published issue did not use; empty once they are held or left. */
  unused: ReadonlySignal<Story[]>;
  next: ReadonlySignal<NextMonth | undefined>;
  holdAll(): Promise<void>;
  leave(): Promise<void>;
}

export function createPublishing(
  deps: IssueDeps,
  notices: Notices,
  records: RecordsState,
  typing: Typing,
  editing: Editing,
  draft: DraftState,
): Publishing {
  const next = computed(() => {
    const shown = records.all.value;
    if (!shown) return undefined;
    const { issue, issues } = shown;
    const month = nextOpenMonth(issue, publishedMonths(issues));
    return {
      month,
      name: shortMonth(month, issue.id, LANGUAGE),
      number: issue.number === undefined ? undefined : issue.number + 1,
    };
  });
  const unused = computed(() => {
    const issue = records.issue.value;
    if (issue?.state !== 'published' || issue.dismissed.includes(LEFT)) return [];
    return unusedIn(issue, records.lists.value.here);
  });
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await typing.flush();
      await work();
      await records.settled();
    } catch (thrown) {
      notices.fail(thrown);
    }
  };

  return {
    next,
    unused,
    remembered: computed(() => {
      const issue = records.issue.value;
      return issue ? featuredOf(issue, records.featured.value, records.lists.value.here).length : 0;
    }),
    publish: address =>
      attempt(async () => {
        const made = draft.current();
        const issue = records.issue.value;
        if (!made || !issue) return;
        await publishIssue(records.db(), { issue, outline: made.outline, address }, deps.now());
        notices.say('Marked as published.');
      }),
    reopen: () =>
      attempt(async () => {
        const issue = records.issue.value;
        if (!issue) return;
        await reopenIssue(records.db(), issue, deps.now());
        notices.say('A draft again.');
      }),
    async holdAll() {
      const stories = unused.value;
      const to = next.value;
      if (stories.length === 0 || !to) return;
      const ids = stories.map(({ lead }) => lead.id);
      await editing.run(`Held ${naming(stories.map(({ lead }) => lead))} for ${to.name}`, (read, now) =>
        hold(read, { ids, to: to.month }, now),
      );
    },
    async leave() {
      await editing.run('Left what was not used', (read, now) =>
        editIssue(read, now, ({ dismissed }) => ({ dismissed: [...dismissed, LEFT] })),
      );
    },
  };
}
