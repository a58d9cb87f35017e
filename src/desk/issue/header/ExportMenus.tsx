/** Copy ▾ and Export ▾: the forms of the draft. */
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import { useIssue } from '../context.ts';
import { count } from '../phrases.ts';
import { EXPORT_FORMS } from '../state/export-forms.ts';

function useForms(to: 'clipboard' | 'file'): MenuItem[] {
  const { exporting, draft } = useIssue();
  const todos = draft.made.value?.outline.counts.todos ?? 0;
  return EXPORT_FORMS.filter(form => form.to === to).map(form => ({
    name: form.name,
    ...(todos > 0 && { hint: `${todos} to do left` }),
    onChoose: () => void exporting.export(form),
  }));
}

export function CopyMenu() {
  const { exporting } = useIssue();
  const fresh = exporting.fresh.value;
  const items: MenuItem[] = [
    ...useForms('clipboard'),
    {
      name: 'Only what is new',
      hint: fresh
        ? `${count(fresh.stories, 'story', 'stories')} since r${fresh.revision}`
        : 'nothing exported yet',
      disabled: !fresh || fresh.stories === 0,
      apart: true,
      onChoose: () => void exporting.copyNew(),
    },
  ];
  return (
    <Menu look="plain" items={items} end>
      Copy
    </Menu>
  );
}

export function ExportMenu() {
  return (
    <Menu look="plain" items={useForms('file')} end>
      Export
    </Menu>
  );
}
