/** What is missing, and what went wrong after the save: one sentence each, with what to do. */
import { useEffect, useState } from 'preact/hooks';
import { READING_MS } from '../src/clipping/not-read.ts';
import { Button } from '../src/ui/Button.tsx';
import css from './Notices.module.css';
import { whatIsMissing } from './partial.ts';
import type { PopupState } from './state.ts';

export function Notices({ state }: { state: PopupState }) {
  const { clipping, stage, problem, binned, completing, now } = state;
  const [, look] = useState(0);
  const missing = !binned.value && clipping.value && whatIsMissing(clipping.value, now());
  const { capture, updatedAt = 0 } = clipping.value ?? {};
  useEffect(() => {
    if (capture !== 'pending') return;
    const overdue = setTimeout(() => look(times => times + 1), updatedAt + READING_MS + 1 - now());
    return () => clearTimeout(overdue);
  }, [capture, updatedAt, now]);
  return (
    <>
      {stage.value === 'saved' && problem.value && (
        <p role="alert" class={css.problem}>
          {problem.value.message}
        </p>
      )}
      {missing && (
        <div class={css.missing}>
          <p>{missing.sentence}</p>
          <Button disabled={completing.value} onClick={() => void state.complete(missing.site)}>
            {completing.value
              ? 'Reading…'
              : missing.site
                ? `Allow ${new URL(missing.site).host}`
                : 'Complete it'}
          </Button>
        </div>
      )}
    </>
  );
}
