/** The list under a field that completes or searches: the field keeps the focus and owns the keys, the mouse can choose too. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from './Completion.module.css';
import { place } from './place.ts';

export interface CompletionProps {
  /** Id of the list; options are `id-0`, `id-1` … for the field's aria-activedescendant. */
  id: string;
  label: string;
  options: readonly { key: string; face: ComponentChildren }[];
  /** Index of the option that Enter takes; -1: none. */
  at: number;
  onChoose: (index: number) => void;
  /** Over the page, as wide as the element that holds it, where there is room; else in its place. */
  floating?: boolean;
}

export function Completion({ id, label, options, at, onChoose, floating }: CompletionProps) {
  const list = useRef<HTMLDivElement>(null);
  const shown = options.length > 0;
  useLayoutEffect(() => {
    if (floating && shown && list.current) float(list.current);
  }, [floating, shown, options.length]);
  useLayoutEffect(() => {
    list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      class={`${css.list} ${floating ? css.floating : ''}`}
      popover={floating && shown ? 'manual' : undefined}
      hidden={!shown}
    >
      {options.map(({ key, face }, index) => (
        <div
          key={key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          class={css.option}
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

/** Into the top layer, so that no scrolling ancestor cuts it off. */
function float(list: HTMLElement): void {
  const holder = list.parentElement?.getBoundingClientRect();
  if (!holder) return;
  if (!list.matches(':popover-open')) list.showPopover?.();
  list.style.width = `${holder.width}px`;
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { left, top } = place(holder, list.getBoundingClientRect(), view);
  Object.assign(list.style, { left: `${left}px`, top: `${top}px` });
}
