/** A title of the issue's own, instead of its months. */

import { useIssue } from '../context.ts';
import { Field } from '../Field.tsx';
import css from './Header.module.css';

export function IssueTitle() {
  const { records, panel } = useIssue();
  const issue = records.issue.value;
  if (!issue || (issue.title === undefined && panel.shown.value !== 'title')) return null;
  return (
    <div class={css.title}>
      <Field
        owner={issue.id}
        field="title"
        label="Title of the issue, instead of its months"
        line
        value={issue.title ?? ''}
      />
    </div>
  );
}
