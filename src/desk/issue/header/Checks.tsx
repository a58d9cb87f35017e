/** What to look at before sending. OK puts a check away until its fact changes. */
import type { CheckKey } from '../../../issue/outline.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useIssue } from '../context.ts';
import css from './Header.module.css';

const NAMES: Record<CheckKey, string> = {
  old: 'Old',
  seen: 'Seen before',
  title: 'Title',
  scheme: 'Address',
  private: 'Private address',
  held: 'Held over',
  link: 'Link',
};

export function Checks() {
  const { draft, issueCommands } = useIssue();
  const checks = draft.made.value?.outline.checks ?? [];
  if (checks.length === 0) return null;
  const short = [...new Set(checks.map(({ fact }) => fact))].slice(0, 3).join(' · ');
  return (
    <Disclosure
      summary={
        <>
          <span class={css.name}>Checks ({checks.length})</span> <span class={css.short}>{short}</span>
        </>
      }
    >
      <ul class={css.checks} aria-label="Checks">
        {checks.map(check => (
          <li key={check.id} class={css.check}>
            <span class={css.checkKey}>{NAMES[check.key]}</span>
            <button
              type="button"
              class={css.checkTitle}
              onClick={() => issueCommands.goToClipping(check.clipping)}
            >
              <bdi>{check.title}</bdi>
              <span class={css.fact}>: {check.fact}</span>
            </button>
            <Button
              aria-label={`OK: ${check.title}: ${check.fact}`}
              onClick={({ currentTarget }) => {
                focusAfter(currentTarget);
                void issueCommands.accept(check);
              }}
            >
              OK
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Its check goes with the button: the focus is passed on to the next OK, from the last one to the one before, else to the number. */
function focusAfter(button: HTMLElement): void {
  const check = button.closest('li');
  const near = check?.nextElementSibling ?? check?.previousElementSibling;
  (
    near?.querySelector<HTMLElement>('button:last-of-type') ??
    button.closest('header')?.querySelector('button')
  )?.focus();
}
