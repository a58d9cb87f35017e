/** The way from gap to gap: each TODO of the draft is one step from the field that closes it. */

import type { Shape } from '../../../clipping/clipping.ts';
import { sectionOf } from '../../../issue/sections.ts';
import type { Story } from '../../../issue/stories.ts';
import { isBlank, storyTodos, type Todo, type TodoField } from '../../../issue/todos.ts';
import type { ClippingField, IssueField } from '../../../store/typed-fields.ts';
import type { Arrangement } from './arrangement.ts';
import type { Focus, Place } from './focus.ts';
import type { Notices } from './notices.ts';
import type { RecordsState } from './records.ts';

const NOTES = ['what', 'why', 'note'] as const;

const FIELDS: Record<TodoField, ClippingField | IssueField> = {
  intro: 'intro',
  what: 'what',
  why: 'why',
  note: 'note',
  figure: 'figure.caption',
  closing: 'closing',
};

/** What a story lacks, as it is typed, before the draft is made anew. `shape`: its own, or its section's. */
export const gapsOf = ({ lead: { notes, figure } }: Story, shape: Shape): TodoField[] =>
  storyTodos({ ...notes, shape, figure }).map(({ field }) => field);

export interface GapsState {
  /** To the field of a gap. */
  goTo(todo: Pick<Todo, 'field' | 'story'>): void;
  /** To the first gap after the field or row where the focus is; from the last, to the first. */
  next(): void;
  /** The field in which editing a story begins: its first gap, else its first text. */
  entry(story: Story): Place;
}

export function createGaps(
  records: RecordsState,
  arrangement: Arrangement,
  focus: Focus,
  notices: Notices,
): GapsState {
  const shapeOf = ({ lead }: Story): Shape => {
    const shown = records.all.value;
    if (lead.shape || !shown) return lead.shape ?? 'labelled';
    return sectionOf(lead, shown.issue.sections, shown.newsletter.ownSites).shape;
  };
  const of = (story: Story): TodoField[] => gapsOf(story, shapeOf(story));
  const all = (): Place[] => {
    const issue = records.issue.value;
    if (!issue) return [];
    return [
      ...(isBlank(issue.intro) ? [{ owner: issue.id, field: FIELDS.intro }] : []),
      ...arrangement.rows.value.flatMap(row => {
        const story = arrangement.story(row);
        return story ? of(story).map(field => ({ owner: row, field: FIELDS[field] })) : [];
      }),
      ...(isBlank(issue.closing) ? [{ owner: issue.id, field: FIELDS.closing }] : []),
    ];
  };
  return {
    entry(story) {
      const [gap] = of(story);
      const owner = story.lead.id;
      if (gap) return { owner, field: FIELDS[gap] };
      const written = NOTES.find(field => !isBlank(story.lead.notes[field]));
      return { owner, field: shapeOf(story) === 'labelled' ? 'what' : (written ?? 'note') };
    },
    goTo({ field, story }) {
      const owner = story ?? records.issue.value?.id;
      if (owner !== undefined) focus.goTo({ owner, field: FIELDS[field] });
    },
    next() {
      const gaps = all();
      const place = gaps[indexAfter(gaps, focus.lastField(), focus.current.value, arrangement.rows.value)];
      if (place) focus.goTo(place);
      else notices.say('No gap is left.');
    },
  };
}

/** Index of the gap that follows a field, where that is a gap itself; else the first at or below the current row; else 0. */
function indexAfter(
  gaps: readonly Place[],
  field: Place | undefined,
  row: string | undefined,
  rows: readonly string[],
): number {
  const here = gaps.findIndex(gap => gap.owner === field?.owner && gap.field === field.field);
  if (here >= 0) return (here + 1) % gaps.length;
  const at = row === undefined ? 0 : rows.indexOf(row);
  const below = gaps.findIndex(({ owner }) => rows.indexOf(owner) >= at && rows.includes(owner));
  return Math.max(0, below);
}
