/** The forms as items of a menu: for the whole issue, for what is new, for one story. */
import type { MenuItem } from '../../../ui/Menu.tsx';
import { count } from '../phrases.ts';
import { EXPORT_FORMS, type ExportForm } from '../state/export-forms.ts';
import { type ExportPart, sourceOf } from '../state/export-part.ts';
import type { IssueState } from '../state/issue-state.ts';

type To = readonly ExportForm['to'][];

export const COPIES: To = ['clipboard'];
export const EXPORTS: To = ['file', 'page'];

/** Where the repository for drafts is named. */
const REPOSITORY_SETTING = '#/settings/newsletter/draftsRepository';

export function formItems(state: IssueState, to: To, part: ExportPart = 'issue'): MenuItem[] {
  const { exporting, records } = state;
  const repository = records.newsletter.value?.draftsRepository;
  return EXPORT_FORMS.filter(form => to.includes(form.to) && (part === 'issue' || !form.whole)).map(form => {
    const { name } = form;
    const hint = form.to === 'page' ? repository : part === 'issue' ? hintOf(state, form) : undefined;
    if (form.to === 'page' && !repository)
      return {
        name,
        hint: 'name a repository first',
        onChoose: () => {
          location.hash = REPOSITORY_SETTING;
        },
      };
    return {
      name,
      ...(hint && { hint }),
      onChoose: () => void exporting.export(form, part),
    };
  });
}

/** Made for its hint alone, when the menu opens. */
function hintOf({ draft, records }: IssueState, form: ExportForm): string | undefined {
  const made = draft.made.value;
  const issue = records.issue.value;
  return form.hint && made && issue ? form.hint(form.render(sourceOf(made, issue, 'issue'))) : undefined;
}

/** The forms of what the last export did not hold. */
export function newItem(state: IssueState, to: To): MenuItem {
  const fresh = state.exporting.fresh.value;
  return {
    name: 'Only what is new',
    hint: fresh
      ? `${fresh.stories === 0 ? 'nothing' : count(fresh.stories, 'story', 'stories')} since r${fresh.revision}`
      : 'nothing exported yet',
    disabled: !fresh || fresh.stories === 0,
    apart: true,
    more: () => formItems(state, to, 'new'),
  };
}

/** 'Copy · 7 to do left' */
export function menuHeading({ draft }: IssueState, name: string): string | undefined {
  const todos = draft.made.value?.outline.counts.todos ?? 0;
  return todos > 0 ? `${name} · ${todos} to do left` : undefined;
}
