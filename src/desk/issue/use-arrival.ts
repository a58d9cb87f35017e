/** Takes the focus when the page asks for a place. At once, so that the next key already goes there: `useSignalEffect` waits for a paint. */
import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useIssue } from './context.ts';
import type { Place } from './state/focus.ts';

export function useArrival(element: RefObject<HTMLElement | null>, { owner, field }: Place): void {
  const { focus } = useIssue();
  useLayoutEffect(
    () =>
      effect(() => {
        const place = focus.wanted.value;
        if (place?.owner !== owner || place.field !== field || !element.current) return;
        takeFocus(element.current);
        focus.arrive();
      }),
    [focus, owner, field],
  );
}

/** What the page is about to show cannot be focused yet: then once more when it is drawn. */
function takeFocus(element: HTMLElement): void {
  element.focus();
  if (document.activeElement === element) element.scrollIntoView?.({ block: 'nearest' });
  else requestAnimationFrame(() => element.focus());
}
