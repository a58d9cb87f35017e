/** One kind of finding in the panel: its name, how many, what can be done with all of them, and the list. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Check } from '../../../../issue/outline.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useIssue } from '../../context.ts';
import css from './Checks.module.css';

export type Found = Pick<Check, 'id' | 'title' | 'fact'>;

export interface GroupProps {
  title: string;
  count: number;
  /** What stands beside the name. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

export function Group({ title, count, beside, children }: GroupProps) {
  const id = useId();
  return (
    <section class={css.group} aria-labelledby={id}>
      <header class={css.head}>
        <h2 id={id} class={css.title}>
          {title} ({count})
        </h2>
        {beside}
      </header>
      {children}
    </section>
  );
}

/** OK for one finding, or for all of a group. */
export function AcceptButton({ found, name }: { found: readonly Found[]; name?: string }) {
  const { issueCommands } = useIssue();
  const [only] = found;
  if (!only) return null;
  return (
    <Button
      aria-label={name ?? `OK: ${only.title}: ${only.fact}`}
      onClick={({ currentTarget }) => {
        focusAfter(currentTarget);
        void issueCommands.accept(found);
      }}
    >
      {found.length === 1 && name === undefined ? 'OK' : `OK all ${found.length}`}
    </Button>
  );
}

/** What was accepted goes with its button: the focus is passed on to the next OK, from the last one to the one before, else to the panel. */
function focusAfter(button: HTMLElement): void {
  const item = button.closest('li');
  const near = item?.nextElementSibling ?? item?.previousElementSibling;
  const panel = button.closest<HTMLElement>('[data-panel]');
  (near?.querySelector<HTMLElement>('button:last-of-type') ?? panel)?.focus();
}
