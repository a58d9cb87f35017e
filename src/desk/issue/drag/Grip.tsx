/** ⠿ What can be dragged is seen to be. For the mouse only: keys and menus do the same. */
import type { Ref } from 'preact';
import { Icon } from '../../../ui/Icon.tsx';
import css from './Drag.module.css';

export function Grip({ handle, size = 14 }: { handle?: Ref<HTMLSpanElement>; size?: number }) {
  return (
    <span ref={handle} class={css.grip} aria-hidden="true">
      <Icon name="grip" size={size} />
    </span>
  );
}
