/** What is being dragged, and where it would fall: for those who draw it. What the drop does is told by drop.ts. */
import { type ReadonlySignal, signal } from '@preact/signals';

export type Dragged =
  | { what: 'stories'; ids: readonly string[] }
  /** A clipping of an open story, whose lead is `story`. */
  | { what: 'link'; id: string; story: string }
  | { what: 'section'; id: string };

type Side = 'before' | 'after';

export type Drop =
  /** Beside a story, in its section. */
  | { where: 'story'; lead: string; section: string; side: Side }
  /** Into a section without a story to stand beside: at its start or, where it holds none, as its first. */
  | { where: 'section'; section: string }
  | { where: 'join'; lead: string }
  | { where: 'link'; id: string; story: string; side: Side }
  | { where: 'sections'; beside: string; side: Side }
  | { where: 'away'; to: 'left-out' | 'held' };

export interface Dragging {
  dragged: ReadonlySignal<Dragged | undefined>;
  /** Undefined while there is no place to fall. */
  drop: ReadonlySignal<Drop | undefined>;
  start(dragged: Dragged): void;
  over(drop: Drop | undefined): void;
  end(): void;
}

export function createDragging(): Dragging {
  const dragged = signal<Dragged | undefined>(undefined);
  const drop = signal<Drop | undefined>(undefined);
  return {
    dragged,
    drop,
    start(what) {
      dragged.value = what;
    },
    over(place) {
      if (JSON.stringify(place) !== JSON.stringify(drop.value)) drop.value = place;
    },
    end() {
      dragged.value = undefined;
      drop.value = undefined;
    },
  };
}
