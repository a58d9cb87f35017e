/** ▾ A button with a menu, by mouse and keys: arrows, Home, End, first letters; Esc closes it and nothing else. */
import { type ComponentChildren, Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, type ButtonProps } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { nextAt } from './keys.ts';
import css from './Menu.module.css';
import { place } from './place.ts';

export interface MenuItem {
  name: string;
  /** At the right: a shortcut, a count. */
  hint?: string;
  /** Present: one of a choice, marked when true. */
  checked?: boolean;
  disabled?: boolean;
  /** A line is drawn above it. */
  apart?: boolean;
  onChoose?: () => void;
  /** Items that take the menu's place when it is chosen; ← and Esc lead back. */
  more?: () => readonly MenuItem[];
}

export interface MenuProps extends Pick<ButtonProps, 'look' | 'label' | 'disabled' | 'tabIndex'> {
  /** The button's face; ▾ is added unless it is an icon. */
  children: ComponentChildren;
  /** A function is asked when the menu opens. */
  items: readonly MenuItem[] | (() => readonly MenuItem[]);
  /** Above the items. */
  heading?: string | undefined;
  /** Right edges meet, instead of left ones. */
  end?: boolean;
  /** The button, for focus and shortcuts that click it. */
  button?: { current: HTMLButtonElement | null };
}

export function Menu({ children, items, heading, end, button, ...face }: MenuProps) {
  const { look = 'quiet', label, disabled, tabIndex } = face;
  const [open, setOpen] = useState(false);
  const [within, setWithin] = useState<MenuItem>();
  const own = useRef<HTMLButtonElement>(null);
  const opener = button ?? own;
  const list = useRef<HTMLDivElement>(null);
  /** The item that was last gone into, for the way back. */
  const cameFrom = useRef<string | undefined>(undefined);
  const entries = () => [
    ...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)') ?? []),
  ];

  useLayoutEffect(() => {
    const menu = list.current;
    if (!open || !menu || !opener.current) return;
    if (!menu.matches(':popover-open')) menu.showPopover?.();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top } = place(
      opener.current.getBoundingClientRect(),
      menu.getBoundingClientRect(),
      view,
      end,
    );
    Object.assign(menu.style, { left: `${left}px`, top: `${top}px` });
    // Within an item, the way back stands before the first.
    const [first] = entries().slice(within ? 1 : 0);
    const chosen = menu.querySelector<HTMLElement>('[aria-checked=true]');
    // A menu of choices opens on the one that is made, any other on its first command.
    const back = within ? undefined : entries().find(each => each.dataset.name === cameFrom.current);
    const start = first?.getAttribute('role') === 'menuitemradio' && chosen ? chosen : first;
    (back ?? start)?.focus();
    cameFrom.current = within?.name;
  }, [open, within]);

  const shut = () => {
    setOpen(false);
    setWithin(undefined);
  };
  const close = () => {
    shut();
    opener.current?.focus();
  };
  const choose = (item: MenuItem) => {
    if (item.more) return setWithin(item);
    close();
    item.onChoose?.();
  };
  const shown = (): readonly MenuItem[] =>
    within?.more?.() ?? (typeof items === 'function' ? items() : items);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    const next =
      all[nextAt(event.key, at, all.length) ?? -1] ??
      (letter
        ? after.find(item => item.textContent?.toLowerCase().startsWith(event.key.toLowerCase()))
        : undefined);
    const focused = document.activeElement as HTMLElement;
    if (within && (event.key === 'Escape' || event.key === 'ArrowLeft')) setWithin(undefined);
    else if (event.key === 'ArrowRight' && focused.ariaHasPopup === 'menu') focused.click();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (!next) return;
    next?.focus();
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <Button
        ref={opener}
        look={look}
        label={label}
        disabled={disabled}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => (open ? shut() : setOpen(true))}
      >
        {children}
        {look !== 'icon' && <Icon name="down" size={12} />}
      </Button>
      {open && (
        <div
          ref={list}
          popover="auto"
          role="menu"
          aria-label={within?.name ?? heading ?? label}
          class={css.menu}
          onKeyDown={onKeyDown}
          onToggle={event => event.newState === 'closed' && shut()}
        >
          {within ? (
            <button
              role="menuitem"
              type="button"
              tabIndex={-1}
              class={css.back}
              onClick={() => setWithin(undefined)}
            >
              <Icon name="left" size={12} />
              {within.name}
            </button>
          ) : (
            heading && (
              <div class={css.heading} aria-hidden="true">
                {heading}
              </div>
            )
          )}
          {shown().map(item => (
            <Fragment key={item.name}>
              {item.apart && <hr class={css.apart} />}
              <button
                {...roleOf(item)}
                data-name={item.name}
                type="button"
                disabled={item.disabled}
                tabIndex={-1}
                class={css.item}
                onClick={() => choose(item)}
              >
                {item.checked !== undefined && (
                  <span class={css.mark}>{item.checked && <Icon name="check" size={14} />}</span>
                )}
                <span class={css.name}>{item.name}</span>
                {item.hint && <span class={css.hint}>{item.hint}</span>}
                {item.more && <Icon name="right" size={12} />}
              </button>
            </Fragment>
          ))}
        </div>
      )}
    </>
  );
}

const roleOf = ({ checked, more }: MenuItem) =>
  checked === undefined
    ? { role: 'menuitem' as const, ...(more && { 'aria-haspopup': 'menu' as const }) }
    : { role: 'menuitemradio' as const, 'aria-checked': checked };
