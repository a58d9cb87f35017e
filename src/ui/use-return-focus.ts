/** A question asked in place takes the focus; when it goes with the focus in it, the focus returns to where it was asked from. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** For a component that is there only while it asks; `part` is its element. `otherwise` is for an asker that is gone by then. */
export function useReturnFocus(
  part: RefObject<HTMLElement | null>,
  otherwise?: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const asking = part.current;
    return () => {
      if (!(before instanceof HTMLElement && asking?.contains(document.activeElement))) return;
      before.focus();
      queueMicrotask(() => {
        if (!before.isConnected) otherwise?.current?.focus();
      });
    };
  }, []);
}
