/**
 * Tags, as chips with a field behind them. Enter, comma, Tab and leaving the field add what is typed; Backspace in the
 * empty field removes the last. Completion by what is in use; suggestions stand above as faint chips,
 * though Tab reaches them after the field.
 */
import { useId, useRef, useState } from 'preact/hooks';
import { normalizeTag } from '../clipping/tags.ts';
import { Completion } from './Completion.tsx';
import { Icon } from './Icon.tsx';
import { isDone, nextAt } from './keys.ts';
import { TagChips } from './TagChips.tsx';
import css from './TagField.module.css';

export interface TagFieldProps {
  label: string;
  tags: readonly string[];
  /** What is typed and no tag yet; held by the caller, because it is a draft too. */
  typed: string;
  /** Within the `input` event. */
  onType: (text: string) => void;
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
  /** Tags to complete with, best first. */
  complete: (typed: string) => readonly string[];
  /** Tags that may fit; one click adds them. */
  suggestions?: readonly string[];
}

export function TagField(props: TagFieldProps) {
  const { label, tags, typed, onType, onAdd, onRemove, complete, suggestions = [] } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const enterTags = useRef<(() => void) | null>(null);
  const [at, setAt] = useState(-1);
  const [closed, setClosed] = useState(true);
  const found = closed || normalizeTag(typed) === '' ? [] : complete(typed);

  const add = (text: string) => {
    setAt(-1);
    setClosed(true);
    onAdd(text);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || isDone(event)) return;
    const { key } = event;
    const atStart = field.current?.selectionStart === 0 && field.current.selectionEnd === 0;
    const next = key === 'Home' || key === 'End' ? undefined : nextAt(key, at, found.length);
    const chosen = found[at] ?? typed;
    if (next !== undefined) setAt(next);
    else if (key === 'ArrowLeft' && atStart && tags.length > 0) enterTags.current?.();
    else if (key === 'Escape' && found.length > 0) setClosed(true);
    else if (!isAdding(event) || normalizeTag(chosen) === '') {
      if (key === 'Backspace' && typed === '' && tags.length > 0) onRemove(tags.at(-1) as string);
      if (key !== 'Enter' && key !== ',') return;
    } else add(chosen);
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class={css.tags}>
      <label for={id} class={css.label}>
        {label}
      </label>
      <div class={css.box}>
        <TagChips
          label={label}
          tags={tags}
          onRemove={onRemove}
          onLeave={() => field.current?.focus()}
          enter={enterTags}
        />
        <input
          ref={field}
          id={id}
          class={`${css.input} ${typed === '' ? css.empty : ''}`}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={at >= 0 && found[at] !== undefined ? `${id}-list-${at}` : undefined}
          autocomplete="off"
          autocapitalize="none"
          dir="auto"
          value={typed}
          onInput={({ currentTarget }) => {
            setAt(-1);
            setClosed(false);
            const parts = currentTarget.value.split(',');
            if (parts.length > 1) {
              // Where all of them are there already, nothing is drawn again.
              currentTarget.value = '';
              for (const part of parts) onAdd(part);
            } else onType(currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setClosed(true);
            if (normalizeTag(typed) !== '') onAdd(typed);
          }}
        />
        <Completion
          id={`${id}-list`}
          label={`${label} in use`}
          options={found.map(tag => ({ key: tag, face: <bdi>{tag}</bdi> }))}
          at={at}
          onChoose={index => add(found[index] as string)}
          floating
        />
      </div>
      {suggestions.length > 0 && (
        <ul class={css.suggestions} aria-label="Suggested tags">
          {suggestions.map(tag => (
            <li key={tag}>
              <button type="button" class={css.suggestion} onClick={() => add(tag)}>
                <Icon name="plus" size={10} />
                <bdi class={css.name}>{tag}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const isAdding = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'Enter' || key === ',' || (key === 'Tab' && !shiftKey);
