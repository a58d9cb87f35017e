/** What can be done to a row, by key and in its menu: one table for both, so that the menu teaches the keys. */
import type { Story } from '../../../issue/stories.ts';
import { membersOf } from '../../../issue/stories.ts';
import type { Key } from '../../../ui/keys.ts';
import type { IssueState } from '../state/issue-state.ts';

export interface RowCommand {
  id: string;
  /** As the menu says it. */
  name: string | ((state: IssueState, story: Story) => string);
  /** The key as people read it. */
  hint?: string;
  key?: (event: Key) => boolean;
  run: (state: IssueState, story: Story) => unknown;
  possible?: (state: IssueState, story: Story) => boolean;
  /** A line stands above it in the menu. */
  apart?: boolean;
}

const plain =
  (...keys: string[]) =>
  ({ key, altKey, ctrlKey, metaKey }: Key): boolean =>
    !altKey && !ctrlKey && !metaKey && keys.includes(key.length === 1 ? key.toLowerCase() : key);

const alt =
  (wanted: string) =>
  ({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): boolean =>
    altKey && !ctrlKey && !metaKey && !shiftKey && key === wanted;

const isFirst = (state: IssueState, { lead }: Story): boolean => state.arrangement.rows.value[0] === lead.id;

export const ROW_COMMANDS: readonly RowCommand[] = [
  {
    id: 'edit',
    name: 'Edit',
    hint: 'Enter',
    key: plain('Enter'),
    run: ({ gaps, focus }, story) => focus.goTo(gaps.entry(story)),
  },
  { id: 'next-gap', name: 'Next gap', hint: 'N', key: plain('n'), run: ({ gaps }) => gaps.next() },
  {
    id: 'open',
    name: 'Open the page',
    hint: 'O',
    key: plain('o'),
    run: ({ readingList }, { lead }) => readingList.open(lead),
  },
  {
    id: 'highlight',
    name: (_, { lead }) => (lead.pick ? 'No highlight' : 'Highlight'),
    hint: '*',
    key: plain('*'),
    run: ({ commands }) => commands.highlight(),
  },
  {
    id: 'up',
    name: 'Move up',
    hint: 'Alt+↑',
    key: alt('ArrowUp'),
    run: ({ commands }) => commands.moveBy(-1),
    apart: true,
  },
  {
    id: 'down',
    name: 'Move down',
    hint: 'Alt+↓',
    key: alt('ArrowDown'),
    run: ({ commands }) => commands.moveBy(1),
  },
  {
    id: 'join',
    name: ({ focus }) => (focus.selected.value.size > 1 ? 'Join these' : 'Join to the story above'),
    hint: 'J',
    key: plain('j'),
    run: ({ commands }) => commands.joinAbove(),
    possible: (state, story) => state.focus.selected.value.size > 1 || !isFirst(state, story),
  },
  {
    id: 'join-bonus',
    name: 'Join as a bonus',
    hint: 'B',
    key: plain('b'),
    run: ({ commands }) => commands.joinAbove('bonus'),
    possible: (state, story) => state.focus.selected.value.size > 1 || !isFirst(state, story),
  },
  {
    id: 'take',
    name: 'Join what is suggested',
    hint: '+',
    key: plain('+'),
    run: ({ suggestions }, { lead }) => {
      const suggestion = suggestions.of(lead.id);
      return suggestion && suggestions.take(suggestion);
    },
    possible: ({ suggestions }, { lead }) => suggestions.of(lead.id) !== undefined,
  },
  {
    id: 'dismiss',
    name: 'Dismiss what is suggested',
    hint: '-',
    key: plain('-'),
    run: ({ suggestions }, { lead }) => {
      const suggestion = suggestions.of(lead.id);
      return suggestion && suggestions.dismiss(suggestion);
    },
    possible: ({ suggestions }, { lead }) => suggestions.of(lead.id) !== undefined,
  },
  {
    id: 'split',
    name: 'Split into single stories',
    hint: 'S',
    key: plain('s'),
    run: ({ commands }) => commands.split(),
    possible: (_, story) => membersOf(story).length > 0,
  },
  {
    id: 'leave-out',
    name: 'Leave out',
    hint: 'X',
    key: event => plain('x')(event) && !event.shiftKey,
    run: ({ commands }) => commands.leaveOut(),
    apart: true,
  },
  {
    id: 'leave-out-why',
    name: 'Leave out with a reason…',
    hint: 'Shift+X',
    key: event => plain('x')(event) && event.shiftKey,
    run: ({ commands }) => commands.leaveOutWithReason(),
  },
  {
    id: 'hold',
    name: ({ commands }) => `Hold for ${commands.holdMonth().name}`,
    hint: 'H',
    key: plain('h'),
    run: ({ commands }) => commands.hold(),
  },
  { id: 'library', name: 'Keep for the library only', run: ({ commands }) => commands.keepInLibrary() },
  {
    id: 'delete',
    name: 'Move to the bin',
    hint: 'Del',
    key: plain('Delete'),
    run: ({ commands }) => commands.remove(),
  },
  {
    id: 'figure',
    name: 'Add a figure',
    run: ({ commands }) => commands.addFigure(),
    possible: (_, { lead }) => lead.figure === undefined,
    apart: true,
  },
  {
    id: 'copy',
    name: 'Copy this story as Markdown',
    hint: 'C',
    key: plain('c'),
    run: ({ exporting }, { lead }) => exporting.copyStory(lead.id),
  },
];
