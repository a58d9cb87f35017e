/** Where what is dragged would fall: a line where it is inserted, a frame around the story that it joins. */
import type { ReadonlySignal } from '@preact/signals';
import css from './Drag.module.css';
import type { Mark } from './use-drops.ts';

export function DropMark({ mark }: { mark: ReadonlySignal<Mark | undefined> }) {
  if (!mark.value) return null;
  const { left, width, top, height } = mark.value;
  return (
    <div
      class={height === undefined ? css.line : css.frame}
      data-mark={height === undefined ? 'line' : 'frame'}
      style={{
        insetInlineStart: `${left}px`,
        width: `${width}px`,
        top: `${top}px`,
        ...(height !== undefined && { height: `${height}px` }),
      }}
      aria-hidden="true"
    >
      {height !== undefined && <span class={css.joins}>Join</span>}
    </div>
  );
}
