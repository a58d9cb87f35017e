/** Follows a drag over the page and does what its drop means. */
import { signal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { useIssue } from '../context.ts';
import type { Drop } from '../state/dragging.ts';
import { dragLibrary, loadDragLibrary } from './library.ts';
import { placeAt } from './places.ts';

/** The mark of the place, in pixels from the corner of the page's part that it is drawn in. */
export interface Mark {
  left: number;
  width: number;
  top: number;
  /** Absent: a line, where something is inserted. */
  height?: number;
}

/** Milliseconds: the list is drawn first, and yet nobody takes hold of a story sooner. */
const LOAD_AFTER_MS = 150;

/** Drops are taken anywhere on the page around `board`; the mark to draw in it is returned. */
export function useDrops(board: RefObject<HTMLElement | null>) {
  const { deps, dragging, drop } = useIssue();
  const mark = useMemo(() => signal<Mark | undefined>(undefined), []);
  useEffect(() => deps.later(() => void loadDragLibrary(), LOAD_AFTER_MS), [deps]);

  useSignalEffect(() => {
    const library = dragLibrary.value;
    const frame = board.current;
    const element = frame?.closest('main');
    if (!library || !frame || !element) return;
    const follow = ({ clientX: x, clientY: y }: { clientX: number; clientY: number }): void => {
      const dragged = dragging.dragged.peek();
      if (!dragged) return;
      const under = library.getElementFromPointWithoutHoneypot({ x, y });
      const found = placeAt(under, dragged, { x, y });
      dragging.over(found?.drop);
      mark.value = found && markOf(found.drop, found.at, frame);
    };
    const end = (): void => {
      mark.value = undefined;
      dragging.end();
    };
    const stops = [
      library.dropTargetForElements({ element }),
      library.monitorForElements({
        onDrag: ({ location }) => follow(location.current.input),
        onDrop({ location }) {
          // It may have been let go before the last move was told.
          follow(location.current.input);
          const [dragged, place] = [dragging.dragged.peek(), dragging.drop.peek()];
          const isOver = location.current.dropTargets.length > 0;
          end();
          if (isOver && dragged && place) void drop(dragged, place);
        },
      }),
      library.autoScrollWindowForElements(),
    ];
    return () => {
      for (const stop of stops) stop();
      end();
    };
  });
  return mark;
}

/** Of a join, and of a section that holds nothing, the place itself is framed; else a line stands at its edge. */
function markOf(drop: Drop, at: Element, board: HTMLElement): Mark | undefined {
  if (drop.where === 'away') return undefined;
  const [place, frame] = [at.getBoundingClientRect(), board.getBoundingClientRect()];
  const mark = { left: place.left - frame.left, width: place.width, top: place.top - frame.top };
  if (drop.where === 'join') return { ...mark, height: place.height };
  const below = drop.where === 'section' || drop.side === 'after';
  return { ...mark, top: mark.top + (below ? place.height : 0) };
}
