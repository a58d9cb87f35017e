/** A button that goes while it has the focus hands the focus on, so that the keyboard stays where it was. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where Tab leads, too. No text fields: the next key would be typed. */
const HEIRS = 'button:not(:disabled, [tabindex="-1"]), a[href], summary, [tabindex="0"]';

/** To what follows it in the page, else to what stands before it; unless somebody else took the focus for a reason of their own. */
export function useHandOver(button: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const own = button.current;
    return () => {
      if (!own || document.activeElement !== own) return;
      const all = [...document.querySelectorAll<HTMLElement>(HEIRS)];
      const at = all.indexOf(own);
      const heirs = [...all.slice(at + 1), ...all.slice(0, at).reverse()];
      // The page is drawn by then; what is hidden takes no focus.
      queueMicrotask(() => {
        for (const heir of heirs) {
          if (document.activeElement !== document.body) return;
          heir.focus();
        }
      });
    };
  }, []);
}
