/**
 * A short value that means nothing half typed: an address, a date. It counts when the field is left or by Enter;
 * Escape brings back what was. One that does not fit stays in the field with a sentence, and changes nothing.
 */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import css from './CommitField.module.css';

export interface CommitFieldProps {
  label: string;
  value: string;
  /** A sentence where `text` does not fit, else undefined. */
  problem: (text: string) => string | undefined;
  onCommit: (text: string) => void;
  placeholder?: string;
  inputMode?: 'url' | 'numeric' | 'text';
}

export function CommitField({ label, value, problem, onCommit, placeholder, inputMode }: CommitFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const text = useSignal(value);
  const said = useSignal<string | undefined>(undefined);
  useEffect(() => {
    if (document.activeElement !== field.current) text.value = value;
  }, [value]);

  const commit = () => {
    const typed = text.value.trim();
    said.value = typed === value ? undefined : problem(typed);
    if (typed !== value && said.value === undefined) onCommit(typed);
  };
  const back = () => {
    text.value = value;
    said.value = undefined;
  };
  return (
    <div class={css.field}>
      <label for={id} class={css.label}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        class={css.input}
        value={text.value}
        placeholder={placeholder}
        inputMode={inputMode}
        spellcheck={false}
        aria-invalid={said.value !== undefined}
        aria-describedby={said.value === undefined ? undefined : `${id}-said`}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
        onBlur={commit}
        onKeyDown={event => {
          if (event.isComposing) return;
          if (event.key === 'Enter') commit();
          else if (event.key === 'Escape' && text.value !== value) back();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {said.value !== undefined && (
        <p id={`${id}-said`} class={css.problem} role="alert">
          {said.value}
        </p>
      )}
    </div>
  );
}
