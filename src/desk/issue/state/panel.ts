/** The one question that the header asks at a time. */
import { type ReadonlySignal, signal } from '@preact/signals';

export type Question = 'publish' | 'title' | 'sent';

export interface Panel {
  shown: ReadonlySignal<Question | undefined>;
  show(panel: Question): void;
  hide(): void;
}

export function createPanel(): Panel {
  const shown = signal<Question | undefined>(undefined);
  return {
    shown,
    show(panel) {
      shown.value = panel;
    },
    hide() {
      shown.value = undefined;
    },
  };
}
