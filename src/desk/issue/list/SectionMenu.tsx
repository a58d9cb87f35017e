/** ⋯ What can be done to a section; its keys work on the button too. */
import { useRef } from 'preact/hooks';
import type { Section } from '../../../issue/issue.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import { useIssue } from '../context.ts';
import { keyName } from '../key-names.ts';
import { menuOf } from '../state/section-commands.ts';
import { useArrival } from '../use-arrival.ts';
import css from './List.module.css';
import { SECTION_ITEMS, type SectionItem } from './section-items.ts';

export function SectionMenu({ section }: { section: Section }) {
  const { sectionCommands, records } = useIssue();
  const button = useRef<HTMLButtonElement>(null);
  const all = records.issue.value?.sections ?? [];
  const at = all.findIndex(({ id }) => id === section.id);
  useArrival(button, menuOf(records.issue.value?.id ?? '', section.id));
  const isPossible = ({ possible }: SectionItem): boolean => possible?.(section, at, all.length) ?? true;

  const items = (): MenuItem[] =>
    SECTION_ITEMS.map(item => ({
      name: item.name(section),
      ...(item.hint && { hint: keyName(item.hint) }),
      ...(item.checked && { checked: item.checked(section) }),
      ...(item.apart && { apart: true }),
      disabled: !isPossible(item),
      onChoose: () => void item.run(sectionCommands, section),
    }));
  const onKeyDown = (event: KeyboardEvent) => {
    const item = event.target === button.current && SECTION_ITEMS.find(({ key }) => key?.(event));
    if (!item) return;
    event.preventDefault();
    event.stopPropagation();
    if (isPossible(item)) void item.run(sectionCommands, section);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up here from the button
    <span class={css.sectionMenu} onKeyDown={onKeyDown}>
      <Menu look="icon" label={`Section ${section.title}`} items={items} end button={button}>
        <Icon name="more" />
      </Menu>
    </span>
  );
}
