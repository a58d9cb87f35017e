/** The one button. `plain` for most, `main` for the action a screen is about, `quiet` inside text and rows, `icon` for a glyph alone. */
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import css from './Button.module.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'class'> {
  look?: 'plain' | 'main' | 'quiet' | 'icon';
  /** What it does, where its content does not say so (`look="icon"`): name and tooltip. */
  label?: string;
  children?: ComponentChildren;
}

export function Button({ look = 'plain', label, type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={`${css.button} ${css[look]}`}
      {...(label !== undefined && { 'aria-label': label, title: rest.title ?? label })}
    >
      {children}
    </button>
  );
}
