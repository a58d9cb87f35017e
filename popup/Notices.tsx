/** What is missing, and what went wrong after the save: one sentence each, with what to do. */
import { Button } from '../src/ui/Button.tsx';
import css from './Notices.module.css';
import { whatIsMissing } from './partial.ts';
import type { PopupState } from './state.ts';

export function Notices({ state }: { state: PopupState }) {
  const { clipping, stage, problem, completing } = state;
  const missing = clipping.value && whatIsMissing(clipping.value);
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
