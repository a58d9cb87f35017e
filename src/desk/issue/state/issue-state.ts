/** The state of the issue page, all of it: signals and the actions on them, without a DOM. */
import type { ReadonlySignal } from '@preact/signals';
import type { Repeat } from '../../../issue/repeats.ts';
import { type Arrangement, createArrangement } from './arrangement.ts';
import { type ClippingCommands, createClippingCommands } from './clipping-commands.ts';
import { type Commands, createCommands } from './commands.ts';
import type { IssueDeps } from './deps.ts';
import { createDraft, type DraftState } from './draft.ts';
import { createDragging, type Dragging } from './dragging.ts';
import { createDrop, type DropState } from './drop.ts';
import { createEditing, type Editing } from './editing.ts';
import { createExporting, type Exporting } from './exporting.ts';
import { createFocus, type Focus } from './focus.ts';
import { createGaps, type GapsState } from './gaps.ts';
import { createIssueCommands, type IssueCommands } from './issue-commands.ts';
import { createLinkCheck, type LinkCheck } from './link-check.ts';
import { createNotices, type Notices } from './notices.ts';
import { createPanel, type Panel } from './panel.ts';
import { createPending } from './pending.ts';
import { createPublishing, type Publishing } from './publishing.ts';
import { createReadingList, type ReadingList } from './reading-list.ts';
import { createRecords, type RecordsState } from './records.ts';
import { createRepeats } from './repeats.ts';
import { createSectionCommands, type SectionCommands } from './section-commands.ts';
import { createSuggestions, type Suggestions } from './suggestions.ts';
import { createTyping, type Typing } from './typing.ts';

export interface IssueState {
  deps: IssueDeps;
  notices: Notices;
  records: RecordsState;
  typing: Typing;
  editing: Editing;
  arrangement: Arrangement;
  focus: Focus;
  gaps: GapsState;
  draft: DraftState;
  panel: Panel;
  dragging: Dragging;
  suggestions: Suggestions;
  drop: DropState;
  commands: Commands;
  clippingCommands: ClippingCommands;
  sectionCommands: SectionCommands;
  issueCommands: IssueCommands;
  exporting: Exporting;
  publishing: Publishing;
  readingList: ReadingList;
  linkCheck: LinkCheck;
  /** Links that stand twice in the issue, without those that the author has accepted. */
  repeats: ReadonlySignal<Repeat[]>;
  /** Shows the issue that covers `month`; without one, the month that a clip would count for now. */
  show(month?: string): Promise<void>;
  /** Folds what was typed in, and stops following changes. */
  stop(): void;
}

export function createIssueState(deps: IssueDeps): IssueState {
  const notices = createNotices();
  const pending = createPending();
  const records = createRecords(deps, notices, pending);
  const typing = createTyping(deps, notices, pending, records);
  const editing = createEditing(deps, notices, records, typing);
  const arrangement = createArrangement(records);
  const focus = createFocus(arrangement.rows);
  const draft = createDraft(deps, notices, records, () => typing.isTyping());
  const suggestions = createSuggestions(deps, records, arrangement, editing, focus);
  const commands = createCommands(records, arrangement, editing, focus);
  const linkCheck = createLinkCheck(deps, notices, records, draft);
  const panel = createPanel();
  const exporting = createExporting(deps, notices, records, editing, draft);
  const publishing = createPublishing(deps, notices, records, editing, draft);
  const stopFollowing = deps.onChange(({ moved }) => {
    if (moved) void records.settled().then(() => focus.follow(moved));
  });
  return {
    deps,
    notices,
    records,
    typing,
    editing,
    arrangement,
    focus,
    draft,
    gaps: createGaps(records, arrangement, focus, notices),
    panel,
    commands,
    dragging: createDragging(),
    suggestions,
    drop: createDrop(records, arrangement, editing, focus, commands),
    clippingCommands: createClippingCommands(deps, notices, records, editing, typing, focus),
    sectionCommands: createSectionCommands(records, editing, focus),
    issueCommands: createIssueCommands(records, arrangement, editing, focus),
    exporting,
    publishing,
    readingList: createReadingList(deps, notices, records, arrangement, focus),
    linkCheck,
    repeats: createRepeats(records, linkCheck),
    async show(month) {
      const before = records.issue.value?.id;
      if (month !== before) {
        notices.say('');
        focus.clearSelection();
        focus.close();
      }
      // What waits was asked for on the page that is shown until now.
      await editing.idle();
      await records.show(month);
      // The answer to a question that was asked of one issue must not go to another.
      if (records.issue.value?.id !== before) {
        panel.hide();
        exporting.cancel();
      }
      await editing.look();
      await typing.takeUp();
    },
    stop() {
      void typing.flush();
      stopFollowing();
      linkCheck.stop();
      editing.stop();
      draft.stop();
      suggestions.stop();
      publishing.stop();
      records.stop();
    },
  };
}
