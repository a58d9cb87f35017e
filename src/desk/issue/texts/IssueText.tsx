/** The opening or the closing of the issue, typed in place. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { isBlank } from '../../../issue/todos.ts';
import { useIssue } from '../context.ts';
import { Field } from '../Field.tsx';
import css from './IssueText.module.css';

interface IssueTextProps {
  /** Id of the issue. */
  owner: string;
  field: 'intro' | 'closing';
  title: string;
  value: string;
  placeholder: string;
  /** Stands above the text. */
  children?: ComponentChildren;
}

function IssueText({ owner, field, title, value, placeholder, children }: IssueTextProps) {
  const id = useId();
  return (
    <section class={css.text} aria-labelledby={id}>
      <h2 id={id} class={css.title}>
        {title}
        {isBlank(value) && (
          <span class={css.lacks}>
            <span class={css.dot} aria-hidden="true" />
            to do
          </span>
        )}
      </h2>
      {children}
      <Field
        owner={owner}
        field={field}
        label={title}
        hideLabel
        look="plain"
        value={value}
        placeholder={placeholder}
      />
    </section>
  );
}

export function Opening() {
  const issue = useIssue().records.issue.value;
  if (!issue) return null;
  return (
    <IssueText
      owner={issue.id}
      field="intro"
      title="Opening"
      value={issue.intro}
      placeholder="Two or three sentences in your own voice"
    />
  );
}

export function Closing() {
  const issue = useIssue().records.issue.value;
  if (!issue) return null;
  return (
    <IssueText
      owner={issue.id}
      field="closing"
      title="Closing"
      value={issue.closing}
      placeholder="Sign off; ask for suggestions"
    >
      <Field
        owner={issue.id}
        field="closingHeading"
        label="Heading of the closing"
        hideLabel
        line
        look="title"
        placeholder="Heading of the closing"
        value={issue.closingHeading}
      />
    </IssueText>
  );
}
