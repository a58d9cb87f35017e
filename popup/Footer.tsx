/** 14 clippings · 9 need a why — and the way to the desk. */
import { deskAddress } from './deps.ts';
import css from './Footer.module.css';
import type { PopupState } from './state.ts';

export function Footer({ state }: { state: PopupState }) {
  const month = state.clipping.value?.month ?? state.thisMonth.value;
  return (
    <footer class={css.footer}>
      <span>{state.month.counts}</span>
      <a
        href={deskAddress(month)}
        onClick={event => {
          event.preventDefault();
          void state.openDesk();
        }}
      >
        Open desk
      </a>
    </footer>
  );
}
