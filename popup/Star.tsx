/** ☆ marks the clipping's story as a highlight of the issue. */
import { LIBRARY_ONLY } from '../src/clipping/clipping.ts';
import { Button } from '../src/ui/Button.tsx';
import { Icon } from '../src/ui/Icon.tsx';
import css from './StateLine.module.css';
import type { PopupState } from './state.ts';

export function Star({ state }: { state: PopupState }) {
  const shown = state.clipping.value;
  const lead = state.month.clippings.value.find(({ id }) => id === shown?.story) ?? shown;
  const on = lead?.pick === true;
  return (
    <Button
      look="icon"
      label="Highlight of the issue"
      title="Highlight of the issue (Alt+H)"
      aria-pressed={on}
      disabled={shown?.leftOut === LIBRARY_ONLY}
      onClick={() => void state.toggleHighlight()}
    >
      <span class={on ? css.starOn : css.star}>
        <Icon name="star" filled={on} />
      </span>
    </Button>
  );
}
