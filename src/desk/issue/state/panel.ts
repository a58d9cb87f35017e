/** The one question that the header asks at a time. */
import { type ReadonlySignal, signal } from '@preact/signals';

export type Question = 'publish' | 'title' | 'sent';

export interface Panel {
  shown: ReadonlySignal<Question | undefined>;
  show(panel: Question): void;
  hide(): void;
  /** The button whose menu leads to them all. */
  opener: { current: HTMLButtonElement | null };
}

export function createPanel(): Panel {
  const shown = signal<Question | undefined>(undefined);
  return {
    shown,
    opener: { current: null },
    show(panel) {
      shown.value = panel;
    },
    hide() {
      shown.value = undefined;
    },
  };
}
