/** ⋯ What the keys do, for the mouse, and more: section and shape. */
import type { Section } from '../../../issue/issue.ts';
import { UNSORTED } from '../../../issue/sections.ts';
import type { Story } from '../../../issue/stories.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import { useIssue } from '../context.ts';
import { COPIES, EXPORTS, formItems } from '../header/form-items.ts';
import { keyName } from '../key-names.ts';
import { ROW_COMMANDS } from './row-commands.ts';

export interface RowMenuProps {
  story: Story;
  section: Readonly<Section>;
  isCurrent: boolean;
}

export function RowMenu({ story, section, isCurrent }: RowMenuProps) {
  const state = useIssue();
  const { focus, commands, records } = state;
  const { lead } = story;
  const shape = lead.shape ?? section.shape;

  /** The menu belongs to its row: the commands speak of it, or of the selection that it is part of. */
  const items = (): MenuItem[] => {
    const own = ROW_COMMANDS.map((command, at) => ({
      name: typeof command.name === 'string' ? command.name : command.name(state, story),
      ...(command.hint && { hint: keyName(command.hint) }),
      ...(command.apart && at > 0 && { apart: true }),
      disabled: !(command.possible?.(state, story) ?? true),
      onChoose: () => {
        focus.isAt(lead.id);
        void command.run(state, story);
      },
    }));
    const shapes: MenuItem[] = [
      { name: 'With labels', value: 'labelled' as const },
      { name: 'Plain paragraphs', value: 'free' as const },
    ].map(({ name, value }, at) => ({
      name,
      checked: shape === value,
      apart: at === 0,
      onChoose: () => {
        focus.isAt(lead.id);
        void commands.setShape(value);
      },
    }));
    const sections = records.issue.value?.sections ?? [];
    const places: MenuItem[] = sections
      .filter(({ id }) => id !== UNSORTED.id)
      .map((each, at) => ({
        name: `In ${each.title}`,
        checked: each.id === section.id,
        apart: at === 0,
        onChoose: () => {
          focus.isAt(lead.id);
          void commands.moveTo(each);
        },
      }));
    const forms: MenuItem = {
      name: 'This story as',
      more: () => [COPIES, EXPORTS].flatMap(to => formItems(state, to, { story: lead.id })),
    };
    return [...own, forms, ...shapes, ...places];
  };

  return (
    <Menu look="icon" label="More for this story" items={items} end tabIndex={isCurrent ? 0 : -1}>
      <Icon name="more" />
    </Menu>
  );
}
