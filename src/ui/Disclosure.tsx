/** ▸ A part that is folded until it is wanted. */
import type { ComponentChildren } from 'preact';
import css from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

export interface DisclosureProps {
  summary: ComponentChildren;
  /** Open from the start; afterwards it is the reader's. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  children: ComponentChildren;
}

export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  return (
    <details
      class={css.disclosure}
      open={open}
      onToggle={({ currentTarget }) => onToggle?.((currentTarget as HTMLDetailsElement).open)}
    >
      <summary class={css.summary}>
        <span class={css.mark}>
          <Icon name="right" size={12} />
        </span>
        {summary}
      </summary>
      <div class={css.content}>{children}</div>
    </details>
  );
}
