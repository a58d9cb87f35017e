/** Copy ▾ and Export ▾: the forms of the draft, whole or only what is new. */
import { issueTitle } from '../../../issue/titles.ts';
import { titleLine } from '../../../render/title-line.ts';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import { useIssue } from '../context.ts';
import type { IssueState } from '../state/issue-state.ts';
import { COPIES, EXPORTS, formItems, menuHeading, newItem } from './form-items.ts';

/** The title on its own, and with what the issue holds, as a subject line. */
function titleItems({ draft, exporting }: IssueState): MenuItem[] {
  const { outline } = draft.made.value ?? {};
  if (!outline) return [];
  const titles = [issueTitle(outline.newsletter, outline.issue), titleLine(outline)];
  return [...new Set(titles)].map(name => ({
    name,
    onChoose: () => void exporting.copyText(name, 'Title copied.'),
  }));
}

export function CopyMenu() {
  const state = useIssue();
  const items = (): MenuItem[] => [
    ...formItems(state, COPIES),
    { name: 'Title', apart: true, more: () => titleItems(state) },
    newItem(state, COPIES),
  ];
  return (
    <Menu look="plain" items={items} heading={menuHeading(state, 'Copy')} end>
      Copy
    </Menu>
  );
}

export function ExportMenu() {
  const state = useIssue();
  const items = (): MenuItem[] => [...formItems(state, EXPORTS), newItem(state, EXPORTS)];
  return (
    <Menu look="plain" items={items} heading={menuHeading(state, 'Export')} end>
      Export
    </Menu>
  );
}
