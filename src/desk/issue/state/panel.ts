/** The one question that the header asks at a time. */
import { type ReadonlySignal, signal } from '@preact/signals';

export interface Panel {
  shown: ReadonlySignal<'publish' | undefined>;
  show(panel: 'publish'): void;
  hide(): void;
}

export function createPanel(): Panel {
  const shown = signal<'publish' | undefined>(undefined);
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
