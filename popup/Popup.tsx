/** The popup as a whole: state line, form, footer. Everything in it works by keyboard. */
import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Footer } from './Footer.tsx';
import { Form } from './Form.tsx';
import { handleKey } from './keys.ts';
import { Notices } from './Notices.tsx';
import css from './Popup.module.css';
import { StateLine } from './StateLine.tsx';
import type { PopupState } from './state.ts';

export function Popup({ state }: { state: PopupState }) {
  const what = useRef<HTMLTextAreaElement>(null);
  const month = useRef<HTMLButtonElement>(null);
  // Where nothing could be saved there is no form, unless somebody typed into it: cleared, it stays to be typed anew.
  const open = useComputed(() => state.stage.value !== 'failed' || state.typing.typed.value.size > 0);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) =>
      handleKey(event, state, { what: what.current, month: month.current });
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [state]);

  return (
    <main class={css.popup} data-state={state.stage}>
      <h1 class="unseen">Clipsheet</h1>
      <StateLine state={state} monthButton={month} />
      <div class={css.body}>
        <Notices state={state} />
        {open.value && (
          <div inert={state.binned.value} class={css.form}>
            <Form state={state} what={what} />
          </div>
        )}
      </div>
      <Footer state={state} />
    </main>
  );
}
