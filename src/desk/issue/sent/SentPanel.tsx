/** What was really sent: paste it, answer what is asked, have it remembered. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { isEscape } from '../../../ui/keys.ts';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { useIssue } from '../context.ts';
import { Answers } from './Answers.tsx';
import { browserSentDeps, type SentDeps } from './deps.ts';
import { PasteField } from './PasteField.tsx';
import css from './Sent.module.css';
import { createSent } from './sent-state.ts';

export interface SentPanelProps {
  /** For tests; else the browser's. */
  deps?: SentDeps;
}

export function SentPanel({ deps }: SentPanelProps) {
  const { panel, records } = useIssue();
  const isShown = panel.shown.value === 'sent' && records.issue.value?.state === 'published';
  return isShown ? <Panel deps={deps ?? browserSentDeps} key={records.issue.value?.id} /> : null;
}

function Panel({ deps }: Required<SentPanelProps>) {
  const desk = useIssue();
  const state = useMemo(() => createSent(desk, deps), [desk, deps]);
  const section = useRef<HTMLElement>(null);
  useReturnFocus(section, desk.panel.opener);
  const step = state.step.value;
  // A step that takes another's place takes its focus too.
  useEffect(() => {
    const wanted = section.current?.querySelector<HTMLElement>(step.at === 'paste' ? 'textarea' : 'h2');
    wanted?.focus();
  }, [step.at]);
  useEffect(() => () => state.back(), [state]);
  // What is added, undone, or changed by another desk shows at once.
  const lists = desk.records.lists.value;
  useEffect(() => void state.refresh(), [state, lists]);
  const issue = desk.records.issue.value;
  return (
    <section
      ref={section}
      class={css.panel}
      aria-labelledby="sent-heading"
      onKeyDown={event => {
        if (!isEscape(event)) return;
        event.stopPropagation();
        if (step.at === 'paste') desk.panel.hide();
        else state.back();
      }}
    >
      <h2 id="sent-heading" class={css.heading} tabIndex={-1}>
        What {issue?.number === undefined ? 'this issue' : `#${issue.number}`} really had
      </h2>
      {step.at === 'paste' && <PasteField state={state} problem={step.problem} onCancel={desk.panel.hide} />}
      {step.at === 'work' && (
        <div class={css.row}>
          <progress
            aria-label={step.doing}
            max={step.total || undefined}
            value={step.total ? step.done : undefined}
          />
          <span class={css.quiet} role="status">
            {step.doing}
          </span>
          {step.total > 0 && (
            <span class={css.quiet}>
              {step.done} of {step.total}
            </span>
          )}
          <Button onClick={state.back}>Stop</Button>
        </div>
      )}
      {step.at === 'answer' && (
        <Answers state={state} match={step.match} problem={step.problem} onDone={desk.panel.hide} />
      )}
    </section>
  );
}
