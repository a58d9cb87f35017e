/** What can be done to the issue itself: its months and its checks. */
import { acceptChecks } from '../../../issue/edits/checks.ts';
import { setIssueFields } from '../../../issue/edits/issue-fields.ts';
import type { LinkPlace } from '../../../issue/issue-links.ts';
import type { Check } from '../../../issue/outline.ts';
import { clippingsOf } from '../../../issue/stories.ts';
import type { ClippingField, IssueField } from '../../../store/typed-fields.ts';
import { count, quoted } from '../phrases.ts';
import type { Arrangement } from './arrangement.ts';
import type { Editing } from './editing.ts';
import type { Focus } from './focus.ts';
import type { RecordsState } from './records.ts';

export interface IssueCommands {
  /** The issue is made with this template from now on. */
  useTemplate(template: { id: string; name: string }): Promise<boolean>;
  /** OK: these are not shown again until they change. One step of undo. */
  accept(found: readonly Pick<Check, 'id' | 'title' | 'fact'>[]): Promise<boolean>;
  /** The issue covers this month too, or no more. */
  coverToo(month: string): Promise<boolean>;
  coverNoMore(month: string): Promise<boolean>;
  /** To the row of the story that holds a clipping, opened. */
  goToClipping(id: string): void;
  /** To the field where a link stands, or to its story; standing texts are not on this page. */
  goToPlace(place: Pick<LinkPlace, 'part' | 'story'>): void;
}

/** Fields of the page that hold links. */
const FIELDS: { [Part in LinkPlace['part']]?: ClippingField | IssueField } = {
  intro: 'intro',
  what: 'what',
  why: 'why',
  note: 'note',
  outro: 'closing',
};

export function createIssueCommands(
  records: RecordsState,
  arrangement: Arrangement,
  editing: Editing,
  focus: Focus,
): IssueCommands {
  const goToClipping = (id: string): void => {
    const story = arrangement.sections.value
      .flatMap(section => section.stories)
      .find(each => clippingsOf(each).some(clipping => clipping.id === id));
    if (!story) return;
    if (focus.open.value !== story.lead.id) focus.toggleOpen(story.lead.id);
    focus.goTo({ owner: story.lead.id });
  };
  return {
    useTemplate: ({ id, name }) =>
      editing.run(`Template ${quoted(name)}`, (read, now) => setIssueFields(read, { template: id }, now)),
    async accept(found) {
      const [only] = found;
      if (!only) return false;
      const what = found.length === 1 ? `${quoted(only.title)} ${only.fact}` : count(found.length, 'check');
      const ids = found.map(({ id }) => id);
      return editing.run(`OK: ${what}`, (read, now) => acceptChecks(read, { ids }, now));
    },
    coverToo: month =>
      editing.run('The issue covers another month', (read, now) =>
        setIssueFields(read, { months: [...read.issue.months, month] }, now),
      ),
    coverNoMore: month =>
      editing.run('The issue covers a month less', (read, now) =>
        setIssueFields(read, { months: read.issue.months.filter(other => other !== month) }, now),
      ),
    goToClipping,
    goToPlace({ part, story }) {
      const field = FIELDS[part];
      const owner = story ?? records.issue.value?.id;
      if (owner !== undefined && field !== undefined) focus.goTo({ owner, field });
      else if (story !== undefined) goToClipping(story);
    },
  };
}
