/**
 * The tags that are there, one stop for all outside the Tab order: ← in the empty field leads to the last one, arrows
 * along them, Backspace or Delete removes one, any other way leads back to the field.
 */
import { useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import css from './TagField.module.css';

export interface TagChipsProps {
  label: string;
  tags: readonly string[];
  onRemove: (tag: string) => void;
  /** Gives the focus back to the field. */
  onLeave: () => void;
  /** Focuses the last tag, for the field to call. */
  enter: { current: (() => void) | null };
}

export function TagChips({ label, tags, onRemove, onLeave, enter }: TagChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const goTo = (at: number) => {
    const button = buttons()[at];
    if (button) button.focus();
    else onLeave();
  };
  enter.current = () => goTo(tags.length - 1);

  const onKeyDown = (event: KeyboardEvent, tag: string, at: number) => {
    const removes = event.key === 'Backspace' || event.key === 'Delete';
    if (event.key === 'ArrowLeft') goTo(Math.max(0, at - 1));
    else if (event.key === 'ArrowRight') goTo(at + 1);
    else if (event.key === 'End') onLeave();
    else if (removes) {
      goTo(at > 0 ? at - 1 : tags.length);
      onRemove(tag);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <ul ref={list} class={css.list} aria-label={label}>
      {tags.map((tag, at) => (
        <li key={tag} class={css.tag}>
          <bdi class={css.name}>{tag}</bdi>
          <button
            type="button"
            class={css.remove}
            aria-label={`Remove ${tag}`}
            tabIndex={-1}
            onKeyDown={event => onKeyDown(event, tag, at)}
            onClick={() => {
              onRemove(tag);
              onLeave();
            }}
          >
            <Icon name="cross" size={10} />
          </button>
        </li>
      ))}
    </ul>
  );
}
