/**
 * A short value that means nothing half typed: an address, a date. Every key is kept; the value counts once it fits, and
 * Escape brings back the one that the field was entered with. One that does not fit stays, with a sentence when the
 * field is left, and is there again when the page was closed meanwhile.
 */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ClippingField } from '../../store/typed-fields.ts';
import frame from '../../ui/Field.module.css';
import { useIssue } from './context.ts';
import { useLeft } from './use-left.ts';

export interface CommitFieldProps {
  /** Id of a clipping. */
  owner: string;
  field: ClippingField;
  label: string;
  value: string;
  /** A sentence where `text` does not fit, else undefined. */
  problem: (text: string) => string | undefined;
  /** What a text that does not fit says all the same ('March 2021': '2021-03'); it takes the text's place when the field is left. */
  meant?: (text: string) => string | undefined;
  placeholder?: string;
  inputMode?: 'url' | 'numeric' | 'text';
}

export function CommitField(props: CommitFieldProps) {
  const { owner, field, label, value, problem, meant, placeholder, inputMode } = props;
  const { typing } = useIssue();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const entered = useRef(value);
  const text = useSignal(value);
  const said = useSignal<string | undefined>(undefined);
  useEffect(() => {
    if (document.activeElement !== input.current && said.value === undefined) text.value = value;
  }, [value]);
  useLeft(owner, field, left => {
    if (text.value !== value) return;
    text.value = left;
    said.value = problem(left.trim());
  });

  const type = (typed: string) => {
    text.value = typed;
    typing.type(owner, field, typed);
  };
  const rest = () => {
    const typed = text.value.trim();
    const wrong = typed === value ? undefined : problem(typed);
    const mended = wrong && meant?.(typed);
    if (mended) type(mended);
    said.value = mended ? undefined : wrong;
    void typing.rest(owner, field);
  };
  const back = () => {
    type(entered.current);
    rest();
  };
  return (
    <div class={frame.field}>
      <label for={id} class={frame.label}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        class={`${frame.framed} ${frame.line}`}
        value={text.value}
        placeholder={placeholder}
        inputMode={inputMode}
        spellcheck={false}
        aria-invalid={said.value !== undefined}
        aria-describedby={said.value === undefined ? undefined : `${id}-said`}
        onFocus={() => {
          entered.current = value;
        }}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={rest}
        onKeyDown={event => {
          if (event.isComposing) return;
          if (event.key === 'Enter') rest();
          else if (event.key === 'Escape' && text.value !== entered.current) back();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {said.value !== undefined && (
        <p id={`${id}-said`} class={frame.problem} role="alert">
          {said.value}
        </p>
      )}
    </div>
  );
}
