/** At the foot, where it moves nothing: what was just done, with the way back; or what to do with what is selected or dragged. */
import { useSignalEffect } from '@preact/signals';
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import { AwayPlaces } from '../drag/AwayPlaces.tsx';
import { SelectionBar } from '../list/SelectionBar.tsx';
import css from './Notices.module.css';

/** Milliseconds that a sentence stays. Undo stays in the head of the page. */
const SHOWN_MS = 12_000;

export function Foot() {
  const { notices, editing, focus, dragging } = useIssue();
  const said = notices.said.value;
  const undoable = editing.latest.value !== undefined && editing.latest.value === said;
  const selecting = focus.selected.value.size > 1;
  const isDragging = dragging.dragged.value !== undefined;
  const inUse = selecting || isDragging;
  useSignalEffect(() => {
    // Said again, it stays as long again.
    void notices.times.value;
    if (notices.said.value === '') return;
    const timer = setTimeout(() => notices.say(''), SHOWN_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div class={css.foot}>
      <div class={said === '' || inUse ? 'unseen' : css.said}>
        <p role="status" class={css.sentence}>
          <span key={notices.times.value}>{said}</span>
        </p>
        {undoable && !inUse && (
          <Button look="quiet" onClick={() => void editing.undo()}>
            Undo
          </Button>
        )}
      </div>
      {isDragging ? <AwayPlaces /> : selecting && <SelectionBar />}
    </div>
  );
}
