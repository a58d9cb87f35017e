/** The list under a field that completes or searches: the field keeps the focus and owns the keys, the mouse can choose too. */
import type { ComponentChildren } from 'preact';
import css from './Completion.module.css';

export interface CompletionProps {
  /** Id of the list; options are `id-0`, `id-1` … for the field's aria-activedescendant. */
  id: string;
  label: string;
  options: readonly { key: string; face: ComponentChildren }[];
  /** Index of the option that Enter takes; -1: none. */
  at: number;
  onChoose: (index: number) => void;
  /** Over what follows, instead of moving it down. */
  floating?: boolean;
}

export function Completion({ id, label, options, at, onChoose, floating }: CompletionProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      class={`${css.list} ${floating ? css.floating : ''}`}
      hidden={options.length === 0}
    >
      {options.map(({ key, face }, index) => (
        <div
          key={key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          class={css.option}
          ref={element => {
            if (index === at) element?.scrollIntoView?.({ block: 'nearest' });
          }}
          onPointerDown={event => event.preventDefault()}
          onClick={() => onChoose(index)}
          onKeyDown={event => event.key === 'Enter' && onChoose(index)}
        >
          {face}
        </div>
      ))}
    </div>
  );
}
