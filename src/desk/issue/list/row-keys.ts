/** The keys of a focused row: moving about, selecting, and the commands of row-commands.ts. */
import type { Story } from '../../../issue/stories.ts';
import { isDone, type Key } from '../../../ui/keys.ts';
import type { IssueState } from '../state/issue-state.ts';
import { ROW_COMMANDS } from './row-commands.ts';

const STEPS: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -8,
  PageDown: 8,
  Home: -Infinity,
  End: Infinity,
};

/** Does what `event` asks of the row; returns whether it was a key of rows. */
export function onRowKey(state: IssueState, story: Story, event: Key): boolean {
  const { focus } = state;
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== 'a' || shiftKey || altKey) return false;
    focus.selectAll();
    return true;
  }
  const step = altKey || !Object.hasOwn(STEPS, key) ? undefined : STEPS[key];
  if (step !== undefined) focus.move(step, shiftKey);
  else if (key === ' ') focus.toggleSelected(story.lead.id);
  else if (key === 'ArrowRight') focus.open.value !== story.lead.id && focus.toggleOpen(story.lead.id);
  else if (key === 'ArrowLeft') focus.close();
  else if (key === 'Escape') leave(state);
  else {
    const command = ROW_COMMANDS.find(each => each.key?.(event));
    if (!command) return false;
    if (command.possible?.(state, story) ?? true) void command.run(state, story);
  }
  return true;
}

function leave({ focus }: IssueState): void {
  if (focus.selected.value.size > 0) focus.clearSelection();
  else focus.close();
}

/** Escape, or Ctrl+Enter, in a field of an open story: back to its row. Returns whether it was one of them. */
export function onStoryKey(state: IssueState, story: Story, event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' && !isDone(event)) return false;
  closeStory(state, story);
  return true;
}

/** Closes a story; the focus goes to its row. */
export function closeStory({ focus }: IssueState, { lead }: Story): void {
  focus.close();
  focus.goTo({ owner: lead.id });
}
