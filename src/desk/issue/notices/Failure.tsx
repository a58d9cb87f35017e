/** What went wrong, in a sentence that says what to do, and the way to try again. */
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useIssue } from '../context.ts';
import css from './Notices.module.css';

export function Failure() {
  const { notices, records } = useIssue();
  const failure = notices.failure.value;
  return (
    <div role="alert">
      {failure && (
        <div class={css.failure}>
          <Icon name="warning" />
          <p class={css.sentence}>{failure.message}</p>
          {failure.code.startsWith('storage-') && (
            <Button
              onClick={() => {
                notices.dismiss();
                void records.reload();
              }}
            >
              Try again
            </Button>
          )}
          <Button look="icon" label="Dismiss" onClick={notices.dismiss}>
            <Icon name="cross" />
          </Button>
        </div>
      )}
    </div>
  );
}
