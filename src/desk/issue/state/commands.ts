/** What the row keys and the menus do: each an edit, told by its label; the focus goes on to the next row. */

import type { Shape } from '../../../clipping/clipping.ts';
import { nextOpenMonth } from '../../../issue/carry-over.ts';
import { deleteClippings, restore } from '../../../issue/edits/delete.ts';
import { toggleHighlight } from '../../../issue/edits/highlight.ts';
import { join } from '../../../issue/edits/join.ts';
import { bringBack, leaveOut, libraryOnly } from '../../../issue/edits/leave-out.ts';
import { hold, unhold } from '../../../issue/edits/month.ts';
import { moveStories, placeStories } from '../../../issue/edits/move.ts';
import { setField } from '../../../issue/edits/set-field.ts';
import { split } from '../../../issue/edits/split.ts';
import type { Section } from '../../../issue/issue.ts';
import { publishedMonths } from '../../../issue/published-months.ts';
import { clippingsOf, type Story } from '../../../issue/stories.ts';
import { LANGUAGE } from '../language.ts';
import { naming, shortMonth } from '../phrases.ts';
import type { Arrangement } from './arrangement.ts';
import type { Change, Editing } from './editing.ts';
import type { Focus } from './focus.ts';
import type { RecordsState } from './records.ts';

export interface Commands {
  /** These speak of the focused row, or of all selected ones. */
  leaveOut(): Promise<void>;
  /** As `leaveOut`, with the focus in the field for the reason. */
  leaveOutWithReason(): Promise<void>;
  hold(): Promise<void>;
  keepInLibrary(): Promise<void>;
  remove(): Promise<void>;
  highlight(): Promise<void>;
  /** To the story above; of several selected, to the first of them. */
  joinAbove(role?: 'more' | 'bonus'): Promise<void>;
  split(): Promise<void>;
  moveBy(by: -1 | 1): Promise<void>;
  moveTo(section: Section): Promise<void>;
  setShape(shape: Shape): Promise<void>;
  addFigure(): Promise<void>;
  /** These speak of stories that are not in the issue now. */
  bringBack(lead: string): Promise<void>;
  holdStory(lead: string): Promise<void>;
  unhold(lead: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** The month that Hold moves to, 'April 2021'. */
  holdMonth(): { month: string; name: string };
}

export function createCommands(
  records: RecordsState,
  arrangement: Arrangement,
  editing: Editing,
  focus: Focus,
): Commands {
  const targets = (): Story[] => focus.targets().flatMap(row => arrangement.story(row) ?? []);
  const titleOf = (stories: readonly Story[]): string => naming(stories.map(({ lead }) => lead));
  const idsOf = (stories: readonly Story[]): string[] => stories.map(({ lead }) => lead.id);
  const ownSites = (): string[] => records.newsletter.value?.ownSites ?? [];

  /** Runs an edit on the targets that keeps their rows where the focus can stay. */
  const change = async (
    verb: string,
    make: (ids: string[]) => Change,
    shown?: () => void,
  ): Promise<boolean> => {
    const stories = targets();
    return stories.length > 0 && editing.run(`${verb} ${titleOf(stories)}`, make(idsOf(stories)), shown);
  };

  /** Runs an edit after which the targets' rows are gone. */
  const sendAway = async (
    verb: string,
    make: (ids: string[], stories: Story[]) => Change,
    to = '',
  ): Promise<void> => {
    const stories = targets();
    if (stories.length === 0) return;
    const next = focus.nextAfter(idsOf(stories));
    const label = `${verb} ${titleOf(stories)}${to}`;
    const change = make(idsOf(stories), stories);
    // At once, so that the next key speaks of the next row even before this edit is written.
    focus.clearSelection();
    if (next !== undefined) focus.goTo({ owner: next });
    await editing.run(label, change);
  };

  const holdMonth = (): { month: string; name: string } => {
    const { issue, issues = [], newsletter } = records.all.value ?? {};
    if (!issue || !newsletter) return { month: '', name: '' };
    const month = nextOpenMonth(issue, publishedMonths(issues));
    return { month, name: shortMonth(month, issue.id, LANGUAGE) };
  };

  const leave = (): Promise<void> => sendAway('Left out', ids => (read, now) => leaveOut(read, { ids }, now));

  return {
    holdMonth,
    leaveOut: leave,
    keepInLibrary: () =>
      sendAway('Kept for the library only:', ids => (read, now) => libraryOnly(read, { ids }, now)),
    async leaveOutWithReason() {
      const [first] = targets();
      if (!first) return;
      await leave();
      focus.goTo({ owner: first.lead.id, field: 'leftOut' });
    },
    hold: () => {
      const { month, name } = holdMonth();
      return sendAway('Held', ids => (read, now) => hold(read, { ids, to: month }, now), ` for ${name}`);
    },
    remove: () =>
      sendAway('Moved to the bin:', (_, stories) => {
        const ids = stories.flatMap(clippingsOf).map(({ id }) => id);
        return (read, now) => deleteClippings(read, { ids }, now);
      }),
    async highlight() {
      await change('Highlight', ids => (read, now) => toggleHighlight(read, { ids }, now));
    },
    async joinAbove(role = 'more') {
      const stories = targets();
      const [first, ...rest] = stories;
      if (!first) return;
      const above = arrangement.rows.value[arrangement.rows.value.indexOf(first.lead.id) - 1];
      const to = rest.length > 0 ? first : above === undefined ? undefined : arrangement.story(above);
      if (!to) return;
      const joining = stories.filter(story => story !== to);
      const as = role === 'bonus' ? ' as a bonus' : '';
      const label = `Joined ${titleOf(joining)} to ${titleOf([to])}${as}`;
      const ids = idsOf(joining);
      await editing.run(
        label,
        (read, now) => join(read, { ids, to: to.lead.id, role }, now),
        () => {
          focus.clearSelection();
          focus.goTo({ owner: to.lead.id });
        },
      );
    },
    async split() {
      await change('Split', ids => (read, now) => split(read, { ids }, now));
    },
    async moveBy(by) {
      const toRow = (): void => {
        if (focus.current.value !== undefined) focus.goTo({ owner: focus.current.value });
      };
      const moved = await change(
        by < 0 ? 'Moved up' : 'Moved down',
        ids => (read, now) => moveStories(read, { ids, by, ownSites: ownSites() }, now),
        toRow,
      );
      if (!moved) toRow();
    },
    async moveTo(section) {
      await change(
        `Moved to ${section.title}:`,
        ids => (read, now) => placeStories(read, { ids, section: section.id, ownSites: ownSites() }, now),
      );
    },
    async setShape(shape) {
      await change(
        shape === 'free' ? 'Plain paragraphs:' : 'Labels:',
        ids => (read, now) => setField(read, { ids, field: 'shape', value: shape }, now),
      );
    },
    async addFigure() {
      const [story] = targets();
      if (!story) return;
      const { lead } = story;
      const value = { page: lead.link, caption: '', alt: '' };
      await editing.run(
        `Figure for ${titleOf([story])}`,
        (read, now) => setField(read, { ids: [lead.id], field: 'figure', value }, now),
        () => focus.goTo({ owner: lead.id, field: 'figure.caption' }),
      );
    },
    async bringBack(lead) {
      const story = arrangement.story(lead);
      if (!story) return;
      await editing.run(`Brought back ${titleOf([story])}`, (read, now) =>
        bringBack(read, { ids: [lead] }, now),
      );
    },
    async holdStory(lead) {
      const clipping = records.clipping(lead);
      const { month, name } = holdMonth();
      if (!clipping) return;
      await editing.run(`Held ${naming([clipping])} for ${name}`, (read, now) =>
        hold(read, { ids: [lead], to: month }, now),
      );
    },
    async unhold(lead) {
      const clipping = records.clipping(lead);
      if (!clipping) return;
      await editing.run(`No longer held: ${naming([clipping])}`, (read, now) =>
        unhold(read, { ids: [lead] }, now),
      );
    },
    async restore(id) {
      const clipping = records.clipping(id);
      if (!clipping) return;
      await editing.run(`Brought back ${naming([clipping])} from the bin`, (read, now) =>
        restore(read, { ids: [id] }, now),
      );
    },
  };
}
