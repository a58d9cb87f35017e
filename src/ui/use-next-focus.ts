/** A row that goes with the focus in it hands the focus to the row that takes its place, so that the keyboard stays where it was. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a list whose rows are the children of `list`; call it in the component that draws them. The focus goes to the
 * first button of the row in the same place, else of the last row, else to `otherwise`.
 */
export function useNextFocus(
  list: RefObject<HTMLElement | null>,
  otherwise: RefObject<HTMLElement | null>,
): void {
  const held = useRef<{ row: Element; at: number }>(undefined);
  useEffect(() => {
    const hold = ({ target }: FocusEvent) => {
      const rows = [...(list.current?.children ?? [])];
      const at = rows.findIndex(row => row.contains(target as Node));
      held.current = at < 0 ? undefined : { row: rows[at] as Element, at };
    };
    addEventListener('focusin', hold);
    return () => removeEventListener('focusin', hold);
  }, []);
  useLayoutEffect(() => {
    if (!held.current || held.current.row.isConnected || document.activeElement !== document.body) return;
    const rows = list.current?.children;
    const next = rows?.[Math.min(held.current.at, rows.length - 1)];
    (next?.querySelector('button') ?? otherwise.current)?.focus();
  });
}
