/** One list of the comparison, with what it means and what to do about it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './Sent.module.css';

export interface GroupProps {
  title: string;
  intro?: string;
  action?: ComponentChildren;
  children: ComponentChildren;
}

export function Group({ title, intro, action, children }: GroupProps) {
  const id = useId();
  return (
    <section class={css.group} aria-labelledby={id}>
      <div class={css.groupHead}>
        <div class={css.groupSays}>
          <h3 id={id} class={css.title}>
            {title}
          </h3>
          {intro && <p class={css.quiet}>{intro}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}

export interface CheckListProps {
  items: readonly { id: string; title: string; note: string }[];
  isChecked: (id: string) => boolean;
  onCheck: (id: string, yes: boolean) => void;
}

export function CheckList({ items, isChecked, onCheck }: CheckListProps) {
  return (
    <ul class={css.list}>
      {items.map(({ id, title, note }) => (
        <li key={id}>
          <label class={css.check}>
            <input
              type="checkbox"
              checked={isChecked(id)}
              onChange={({ currentTarget }) => onCheck(id, currentTarget.checked)}
            />
            <span>
              <bdi>{title}</bdi> <span class={css.quiet}>{note}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
