/** ⋯ One page's place in its story, and its way out of it. */
import type { Clipping } from '../../../clipping/clipping.ts';
import type { Story } from '../../../issue/stories.ts';
import { titleOf } from '../../../issue/titles.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import { useIssue } from '../context.ts';
import { keyName } from '../key-names.ts';

export function LinkMenu({ clipping, story }: { clipping: Clipping; story: Story }) {
  const { clippingCommands: commands } = useIssue();
  const isLead = clipping.id === story.lead.id;
  const role = clipping.role === 'bonus' ? 'bonus' : 'more';
  const member: MenuItem[] = [
    { name: 'Make it the lead', onChoose: () => void commands.promote(clipping) },
    {
      name: 'For more',
      checked: role === 'more',
      apart: true,
      onChoose: () => void commands.setRole(clipping, 'more'),
    },
    { name: 'Bonus', checked: role === 'bonus', onChoose: () => void commands.setRole(clipping, 'bonus') },
    {
      name: 'Move up',
      hint: keyName('Alt+↑'),
      apart: true,
      onChoose: () => void commands.moveInStory(clipping, -1),
    },
    { name: 'Move down', hint: keyName('Alt+↓'), onChoose: () => void commands.moveInStory(clipping, 1) },
    { name: 'Split off', apart: true, onChoose: () => void commands.splitOff(clipping) },
  ];
  const items: MenuItem[] = [
    ...(isLead ? [] : member),
    { name: 'Move to the bin', onChoose: () => void commands.remove(clipping) },
  ];
  return (
    <Menu look="icon" label={`More for ${titleOf(clipping)}`} items={items} end>
      <Icon name="more" />
    </Menu>
  );
}
