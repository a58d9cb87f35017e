/** Boxes to tick: what they propose changes with every comparison, what the author answered stays. */
import { type ReadonlySignal, signal } from '@preact/signals';

export interface Ticks {
  /** Ids of the boxes that are ticked; each is among those last offered. */
  ticked: ReadonlySignal<ReadonlySet<string>>;
  /** The boxes that there are now, and whether each is proposed. */
  offer(boxes: ReadonlyMap<string, boolean>): void;
  /** The author's answer. */
  tick(id: string, yes: boolean): void;
  /** Forgets all answers. */
  clear(): void;
}

export function createTicks(): Ticks {
  const ticked = signal<ReadonlySet<string>>(new Set());
  const answers = new Map<string, boolean>();
  let offered: ReadonlyMap<string, boolean> = new Map();
  const show = (): void => {
    const yes = [...offered].filter(([id, proposed]) => answers.get(id) ?? proposed);
    ticked.value = new Set(yes.map(([id]) => id));
  };
  return {
    ticked,
    offer(boxes) {
      offered = boxes;
      show();
    },
    tick(id, yes) {
      answers.set(id, yes);
      show();
    },
    clear: () => answers.clear(),
  };
}
