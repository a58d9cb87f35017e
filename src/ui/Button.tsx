/** The one button. `plain` for most, `main` for the action a screen is about, `quiet` inside text and rows, `icon` for a glyph alone. */
import type { ButtonHTMLAttributes, ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import css from './Button.module.css';
import { useHandOver } from './use-hand-over.ts';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'class' | 'disabled' | 'ref'> {
  look?: 'plain' | 'main' | 'quiet' | 'icon';
  /** While it has the focus it keeps it, and does nothing. */
  disabled?: boolean | undefined;
  ref?: RefObject<HTMLButtonElement | null> | undefined;
  /** What it does, where its content does not say so (`look="icon"`): name and tooltip. */
  label?: string;
  children?: ComponentChildren;
}

export function Button({
  look = 'plain',
  label,
  type = 'button',
  disabled = false,
  ref,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const inner = useRef<HTMLButtonElement>(null);
  const button = ref ?? inner;
  useHandOver(button);
  const isFocused = button.current !== null && button.current === document.activeElement;
  return (
    <button
      {...rest}
      ref={button}
      type={type}
      disabled={disabled && !isFocused}
      aria-disabled={disabled && isFocused ? true : undefined}
      onClick={disabled ? event => event.preventDefault() : onClick}
      class={`${css.button} ${css[look]}`}
      {...(label !== undefined && { 'aria-label': label, title: rest.title ?? label })}
    >
      {children}
    </button>
  );
}
