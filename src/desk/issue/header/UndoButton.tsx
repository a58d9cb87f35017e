/** Undo of the last edit, also after a reload; Ctrl+Z does the same outside of text fields. */
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import { keyName } from '../key-names.ts';

export function UndoButton() {
  const { editing } = useIssue();
  const key = keyName('Ctrl+Z');
  const latest = editing.latest.value;
  return (
    <Button
      look="quiet"
      title={latest === undefined ? `Undo the last edit (${key})` : `Undo: ${latest} (${key})`}
      onClick={() => void editing.undo()}
    >
      Undo
    </Button>
  );
}
