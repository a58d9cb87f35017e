/** What can be done to a section of this issue, by key on its menu and in it: one table for both. */
import type { Section } from '../../../issue/issue.ts';
import type { Key } from '../../../ui/keys.ts';
import type { SectionCommands } from '../state/section-commands.ts';

export interface SectionItem {
  name: (section: Section) => string;
  /** The key as people read it. */
  hint?: string;
  key?: (event: Key) => boolean;
  /** Present: one of a choice. */
  checked?: (section: Section) => boolean;
  run: (commands: SectionCommands, section: Section) => unknown;
  /** `at`: the section's index, of `count`. */
  possible?: (section: Section, at: number, count: number) => boolean;
  apart?: boolean;
}

const bare =
  (wanted: string, withAlt = false) =>
  ({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): boolean =>
    key === wanted && altKey === withAlt && !ctrlKey && !metaKey && !shiftKey;

export const SECTION_ITEMS: readonly SectionItem[] = [
  {
    name: () => 'Rename…',
    hint: 'F2',
    key: bare('F2'),
    run: ({ rename }, { id }) => rename(id),
  },
  {
    name: () => 'Move up',
    hint: 'Alt+↑',
    key: bare('ArrowUp', true),
    run: ({ moveBy }, { id }) => moveBy(id, -1),
    possible: (_, at) => at > 0,
    apart: true,
  },
  {
    name: () => 'Move down',
    hint: 'Alt+↓',
    key: bare('ArrowDown', true),
    run: ({ moveBy }, { id }) => moveBy(id, 1),
    possible: (_, at, count) => at < count - 1,
  },
  { name: () => 'Add a section below', run: ({ add }, { id }) => add(id) },
  {
    name: () => 'Stories with labels',
    checked: ({ shape }) => shape === 'labelled',
    run: ({ change }, { id }) => change(id, { shape: 'labelled' }, 'Labels in'),
    apart: true,
  },
  {
    name: () => 'Stories in plain paragraphs',
    checked: ({ shape }) => shape === 'free',
    run: ({ change }, { id }) => change(id, { shape: 'free' }, 'Plain paragraphs in'),
  },
  {
    name: ({ always }) => (always ? 'Print only with stories' : 'Print also when empty'),
    run: async ({ change, rename }, { id, always }) => {
      if (always) return change(id, { always: undefined }, 'Printed only with stories:');
      await change(id, { always: true }, 'Printed also when empty:');
      rename(id, 'whenEmpty');
    },
    apart: true,
  },
  {
    name: () => 'Use for stories that no rule fits',
    run: ({ change }, { id }) => change(id, { isDefault: true }, 'What no rule fits goes to'),
    possible: ({ isDefault }) => !isDefault,
  },
  {
    name: () => 'Remove the section',
    hint: 'Del',
    key: bare('Delete'),
    run: ({ remove }, { id }) => remove(id),
    apart: true,
  },
];
