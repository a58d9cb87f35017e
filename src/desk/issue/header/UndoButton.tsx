/** Undo of the last edit, and Redo where one was undone; also after a reload. Neither where nothing was edited yet. Keys do the same outside of text fields. */
import { useRef } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import { keyName } from '../key-names.ts';

export function UndoButton() {
  const { editing } = useIssue();
  const group = useRef<HTMLDivElement>(null);
  const key = keyName('Ctrl+Z');
  const { undoable, undone } = editing;
  /** The last Redo takes its button with it: the focus stays beside it. It comes before Undo, which then stays in its place. */
  const redo = async () => {
    await editing.redo();
    if (undone.value === undefined) group.current?.querySelector<HTMLElement>('button:last-child')?.focus();
  };
  return (
    <div ref={group}>
      {undone.value !== undefined && (
        <Button
          look="quiet"
          title={`Redo: ${undone.value} (${keyName('Ctrl+Shift+Z')})`}
          onClick={() => void redo()}
        >
          Redo
        </Button>
      )}
      {(undoable.value !== undefined || undone.value !== undefined) && (
        <Button
          look="quiet"
          title={undoable.value === undefined ? 'Nothing to undo' : `Undo: ${undoable.value} (${key})`}
          onClick={() => void editing.undo()}
        >
          Undo
        </Button>
      )}
    </div>
  );
}
