/** Sections of this issue alone: added, named, shaped, moved and removed in place. The newsletter's settings stay as they are. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { inSequence } from '../../../issue/edits/in-sequence.ts';
import { moveSection, removeSection, setSectionOfIssue } from '../../../issue/edits/issue-fields.ts';
import type { Section } from '../../../issue/issue.ts';
import type { Records } from '../../../issue/records.ts';
import { addSection } from '../../settings/section-edits.ts';
import { quoted } from '../phrases.ts';
import type { Change, Editing } from './editing.ts';
import type { Focus, Place } from './focus.ts';
import type { RecordsState } from './records.ts';

type Patch = { [F in keyof Section]?: Section[F] | undefined };

export interface SectionCommands {
  /** Id of the section whose name is being edited. */
  named: ReadonlySignal<string | undefined>;
  /** Shows its name to be edited, with the focus in `field`. */
  rename(id: string, field?: 'title' | 'whenEmpty'): void;
  /** The name is done: the focus goes back to the section's menu. */
  close(): void;
  /** Below the section `after`, else at the end; its name is to be typed next. */
  add(after?: string): Promise<void>;
  /** Over the section as it is stored by then, whoever changed it meanwhile. A field that is undefined goes. */
  change(id: string, patch: Patch, label: string): Promise<void>;
  moveBy(id: string, by: -1 | 1): Promise<void>;
  /** Its stories go where the rules send them. */
  remove(id: string): Promise<void>;
}

/** The place of a section's menu, for the focus. */
export const menuOf = (issue: string, section: string): Place => ({
  owner: issue,
  field: `section.${section}`,
});

const NEW = 'New section';

export function createSectionCommands(
  records: RecordsState,
  editing: Editing,
  focus: Focus,
): SectionCommands {
  const named = signal<string | undefined>(undefined);
  const sections = (): Section[] => records.issue.value?.sections ?? [];
  const nameOf = (id: string): string =>
    quoted(sections().find(section => section.id === id)?.title ?? 'Unsorted');
  const goTo = (field: (issue: string) => Place): void => {
    const issue = records.issue.value;
    if (issue) focus.goTo(field(issue.id));
  };
  const rename = (id: string, field: 'title' | 'whenEmpty' = 'title'): void => {
    named.value = id;
    goTo(issue => ({ owner: issue, field: `section.${id}.${field}` }));
  };
  const patched =
    (id: string, patch: Patch): Change =>
    (read, now) => {
      const section = read.issue.sections.find(each => each.id === id);
      if (!section) return {};
      const whole = Object.entries({ ...section, ...patch }).filter(([, value]) => value !== undefined);
      return setSectionOfIssue(read, { section: Object.fromEntries(whole) as unknown as Section }, now);
    };

  return {
    named,
    rename,
    close() {
      const id = named.value;
      named.value = undefined;
      if (id !== undefined) goTo(issue => menuOf(issue, id));
    },
    async add(after) {
      let id = '';
      const done = await editing.run('Added a section', (read, now) => {
        const section = addSection(read.issue.sections, NEW).at(-1) as Section;
        id = section.id;
        const at = read.issue.sections.findIndex(each => each.id === after);
        return inSequence(read, [
          current => setSectionOfIssue(current, { section }, now),
          ...(at < 0 ? [] : [(current: Records) => moveSection(current, { id, to: at + 1 }, now)]),
        ]);
      });
      if (done) rename(id);
    },
    async change(id, patch, label) {
      await editing.run(`${label} ${nameOf(id)}`, patched(id, patch));
    },
    async moveBy(id, by) {
      const to = sections().findIndex(section => section.id === id) + by;
      if (to < 0 || to >= sections().length) return;
      await editing.run(
        `${by < 0 ? 'Moved up' : 'Moved down'} ${nameOf(id)}`,
        (read, now) => {
          const at = read.issue.sections.findIndex(section => section.id === id);
          return moveSection(read, { id, to: Math.max(0, at + by) }, now);
        },
        () => goTo(issue => menuOf(issue, id)),
      );
    },
    async remove(id) {
      const at = sections().findIndex(section => section.id === id);
      const next = sections()[at + 1] ?? sections()[at - 1];
      const done = await editing.run(`Removed the section ${nameOf(id)}`, (read, now) =>
        removeSection(read, { id }, now),
      );
      if (named.value === id) named.value = undefined;
      if (done && next) goTo(issue => menuOf(issue, next.id));
    },
  };
}
