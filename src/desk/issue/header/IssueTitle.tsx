/** A title of the issue's own, instead of its months. Every key is kept, and shows in the preview; Cancel brings back the one before. */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Issue } from '../../../issue/issue.ts';
import { Button } from '../../../ui/Button.tsx';
import { isEscape } from '../../../ui/keys.ts';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { useIssue } from '../context.ts';
import css from './Header.module.css';

export function IssueTitle() {
  const { records, panel } = useIssue();
  const before = useRef<string>(undefined);
  const issue = records.issue.value;
  if (!issue) return null;
  const isDraft = issue.state === 'draft';
  const isAsking = isDraft && panel.shown.value === 'title';
  // While it is asked for, what stands above the field neither comes nor goes.
  if (!isAsking) before.current = issue.title;
  return (
    <>
      {before.current !== undefined && (
        <div class={css.title}>
          <Button
            look="quiet"
            title={isDraft ? 'Change the title' : undefined}
            disabled={!isDraft}
            onClick={() => panel.show('title')}
          >
            <bdi>{issue.title ?? before.current}</bdi>
          </Button>
        </div>
      )}
      {isAsking && <Question key={issue.id} issue={issue} />}
    </>
  );
}

function Question({ issue: { id: owner, title = '' } }: { issue: Issue }) {
  const { typing, panel } = useIssue();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(title);
  const text = useSignal(title);
  useReturnFocus(form, panel.opener);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const type = (typed: string) => {
    text.value = typed;
    typing.type(owner, 'title', typed);
  };
  const close = () => {
    void typing.rest(owner, 'title');
    panel.hide();
  };
  const cancel = () => {
    if (text.value !== before.current) type(before.current);
    close();
  };
  return (
    <form
      ref={form}
      class={css.question}
      onSubmit={event => {
        event.preventDefault();
        close();
      }}
      onKeyDown={event => isEscape(event) && cancel()}
    >
      <label for={id}>Title of the issue, instead of its months</label>
      <input
        ref={field}
        id={id}
        class={css.address}
        dir="auto"
        value={text.value}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <Button look="main" type="submit">
        Use it
      </Button>
      <Button look="quiet" onClick={cancel}>
        Cancel
      </Button>
    </form>
  );
}
