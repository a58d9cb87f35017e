/** Undo of the last edit, and Redo where one was undone; also after a reload. Neither where nothing was edited yet; their room is kept, so that nothing moves when they come. Keys do the same outside of text fields. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useIssue } from '../context.ts';
import { keyName } from '../key-names.ts';
import css from './Header.module.css';

export function UndoButton() {
  const { editing } = useIssue();
  const group = useRef<HTMLDivElement>(null);
  const key = keyName('Ctrl+Z');
  const { undoable, undone } = editing;
  const pressed = useRef(false);
  /** The last Redo takes its button with it: the focus stays beside it, unless it has gone elsewhere by then. */
  useLayoutEffect(() => {
    if (undone.value !== undefined) return;
    if (pressed.current && document.activeElement === document.body)
      group.current?.querySelector<HTMLElement>('button')?.focus();
    pressed.current = false;
  }, [undone.value]);
  return (
    <div ref={group} class={css.undo}>
      {(undoable.value !== undefined || undone.value !== undefined) && (
        <Button
          look="icon"
          title={undoable.value === undefined ? 'Nothing to undo' : `Undo: ${undoable.value} (${key})`}
          onClick={() => void editing.undo()}
        >
          <Icon name="undo" />
          <span class="unseen">Undo</span>
        </Button>
      )}
      {undone.value !== undefined && (
        <Button
          look="icon"
          title={`Redo: ${undone.value} (${keyName('Ctrl+Shift+Z')})`}
          onClick={() => {
            pressed.current = true;
            void editing.redo();
          }}
        >
          <Icon name="redo" />
          <span class="unseen">Redo</span>
        </Button>
      )}
    </div>
  );
}
