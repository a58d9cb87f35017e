/** What was just done, read out, with the way back beside it. */
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import css from './Notices.module.css';

export function Said() {
  const { notices, editing } = useIssue();
  const said = notices.said.value;
  const undoable = editing.latest.value !== undefined && editing.latest.value === said;
  return (
    <div class={css.said}>
      <p role="status" class={css.sentence}>
        {said}
      </p>
      {undoable && (
        <Button look="quiet" onClick={() => void editing.undo()}>
          Undo
        </Button>
      )}
    </div>
  );
}
