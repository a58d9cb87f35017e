/** A line of a fold: what it is, and the way back. */
import type { ComponentChildren } from 'preact';
import css from './Away.module.css';

export interface AwayLineProps {
  title: string;
  note?: string;
  action: ComponentChildren;
  children?: ComponentChildren;
}

export function AwayLine({ title, note, action, children }: AwayLineProps) {
  return (
    <li class={css.line}>
      <div class={css.what}>
        <p>
          <bdi>{title}</bdi> {note && <span class={css.note}>{note}</span>}
        </p>
        {children}
      </div>
      {action}
    </li>
  );
}
