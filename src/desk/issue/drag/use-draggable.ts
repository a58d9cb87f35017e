/** Makes an element the handle of something that can be dragged. */
import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useIssue } from '../context.ts';
import type { Dragged } from '../state/dragging.ts';
import css from './Drag.module.css';
import { dragLibrary } from './library.ts';

export interface DraggableOptions {
  /** What is dragged from here now; asked when a drag begins. */
  dragged: () => Dragged;
  /** What the chip beside the pointer says. */
  name: () => string;
  /** Nothing can be dragged from here now. */
  off?: boolean;
}

export function useDraggable(element: RefObject<HTMLElement | null>, options: DraggableOptions): void {
  const { dragging } = useIssue();
  const latest = useRef(options);
  latest.current = options;
  const register = () => {
    const library = dragLibrary.value;
    if (!library || !element.current) return;
    return library.draggable({
      element: element.current,
      onGenerateDragPreview: ({ nativeSetDragImage }) =>
        library.setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: () => ({ x: 0, y: 0 }),
          render({ container }) {
            const chip = document.createElement('div');
            chip.className = css.chip ?? '';
            chip.textContent = latest.current.name();
            container.append(chip);
          },
        }),
      onDragStart: () => dragging.start(latest.current.dragged()),
    });
  };
  useEffect(() => (options.off ? undefined : effect(register)), [options.off]);
}
