/** Undo and redo of edits; the keys do the same outside of text fields. */
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';

export function UndoButtons() {
  const { editing } = useIssue();
  const latest = editing.latest.value;
  return (
    <Button
      look="quiet"
      title={latest === undefined ? 'Undo the last edit (Ctrl+Z)' : `Undo: ${latest} (Ctrl+Z)`}
      onClick={() => void editing.undo()}
    >
      Undo
    </Button>
  );
}
