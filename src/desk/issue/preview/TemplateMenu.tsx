/** Template ▾: what the issue is printed with, beside what it prints. */
import { pickTemplate, templatesWith } from '../../../render/pick-template.ts';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import { useIssue } from '../context.ts';

export function TemplateMenu() {
  const { records, issueCommands } = useIssue();
  const shown = records.all.value;
  if (!shown) return null;
  const { issue, templates } = shown;
  const used = pickTemplate(issue.template, templates);
  const items: MenuItem[] = [
    ...templatesWith(templates).map(template => ({
      name: template.name,
      checked: template.id === issue.template,
      disabled: issue.state === 'published',
      onChoose: () => void issueCommands.useTemplate(template),
    })),
    {
      name: 'Your own templates…',
      apart: true,
      onChoose: () => {
        location.hash = '#/settings/templates';
      },
    },
  ];
  return (
    <Menu items={items} heading={used.problem ? 'The one it had was deleted' : undefined} end>
      Template
    </Menu>
  );
}
