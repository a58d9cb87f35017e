/** What can be done to the issue itself: its months and its checks. */
import { acceptCheck } from '../../../issue/edits/checks.ts';
import { setIssueFields } from '../../../issue/edits/issue-fields.ts';
import type { Check } from '../../../issue/outline.ts';
import { clippingsOf } from '../../../issue/stories.ts';
import { quoted } from '../phrases.ts';
import type { Arrangement } from './arrangement.ts';
import type { Editing } from './editing.ts';
import type { Focus } from './focus.ts';

export interface IssueCommands {
  accept(check: Check): Promise<boolean>;
  /** The issue covers this month too, or no more. */
  coverToo(month: string): Promise<boolean>;
  coverNoMore(month: string): Promise<boolean>;
  /** To the row of the story that holds a clipping, opened. */
  goToClipping(id: string): void;
}

export function createIssueCommands(arrangement: Arrangement, editing: Editing, focus: Focus): IssueCommands {
  return {
    accept: ({ id, title, fact }) =>
      editing.run(`OK: ${quoted(title)} ${fact}`, (read, now) => acceptCheck(read, { id }, now)),
    coverToo: month =>
      editing.run('The issue covers another month', (read, now) =>
        setIssueFields(read, { months: [...read.issue.months, month] }, now),
      ),
    coverNoMore: month =>
      editing.run('The issue covers a month less', (read, now) =>
        setIssueFields(read, { months: read.issue.months.filter(other => other !== month) }, now),
      ),
    goToClipping(id) {
      const story = arrangement.sections.value
        .flatMap(section => section.stories)
        .find(each => clippingsOf(each).some(clipping => clipping.id === id));
      if (!story) return;
      if (focus.open.value !== story.lead.id) focus.toggleOpen(story.lead.id);
      focus.goTo({ owner: story.lead.id });
    },
  };
}
