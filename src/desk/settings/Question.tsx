/** A question in place, before something that cannot be taken back. Takes the focus and gives it back; Escape is no. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import css from './form.module.css';

export interface QuestionProps {
  children: ComponentChildren;
  /** What yes does: 'Delete for ever'. */
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

export function Question({ children, yes, no, onYes, onNo }: QuestionProps) {
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useReturnFocus(group);
  useEffect(() => group.current?.querySelector<HTMLElement>('button:last-of-type')?.focus(), []);
  return (
    <fieldset
      ref={group}
      class={css.box}
      aria-labelledby={id}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onNo();
      }}
    >
      <div id={id}>{children}</div>
      <div class={css.row}>
        <Button look="main" onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{no}</Button>
      </div>
    </fieldset>
  );
}
