/** #15: asked for once, before the first export; then counted on. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import frame from '../../../ui/Field.module.css';
import { isEscape } from '../../../ui/keys.ts';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { useIssue } from '../context.ts';
import { formatNumber } from '../phrases.ts';
import { ANSWERS } from '../state/export-forms.ts';
import css from './Header.module.css';

/** Nobody writes a newsletter a day for 270 years. */
const LARGEST = 99_999;

export function NumberButton() {
  const { records, exporting } = useIssue();
  const number = records.issue.value?.number;
  return (
    <Button
      look="quiet"
      title={number === undefined ? 'Give the issue its number' : 'Change the number'}
      onClick={exporting.askNumber}
    >
      {number === undefined ? 'Number…' : `#${number}`}
    </Button>
  );
}

export function NumberQuestion() {
  const { exporting } = useIssue();
  return exporting.asking.value ? <Question /> : null;
}

function Question() {
  const { records, exporting } = useIssue();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useReturnFocus(form);
  const text = useSignal(String(records.issue.value?.number ?? exporting.proposed.value));
  const number = Number(text.value);
  const fits = Number.isInteger(number) && number >= 0 && number <= LARGEST && text.value.trim() !== '';
  useSignalEffect(() => {
    if (!exporting.asking.value) return;
    field.current?.focus();
    field.current?.select();
  });
  const waiting = exporting.waiting.value;
  return (
    <form
      ref={form}
      class={css.question}
      onSubmit={event => {
        event.preventDefault();
        if (fits) void exporting.giveNumber(number);
      }}
      onKeyDown={event => isEscape(event) && exporting.cancel()}
    >
      <label for={id}>
        {waiting
          ? 'Which number is this issue? The next ones are counted on from it.'
          : 'Number of this issue'}
      </label>
      <input
        ref={field}
        id={id}
        class={css.number}
        type="number"
        min={0}
        max={LARGEST}
        step={1}
        value={text.value}
        aria-invalid={!fits}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <Button look="main" type="submit" disabled={!fits}>
        {waiting ? ANSWERS[waiting.to] : 'Use it'}
      </Button>
      <Button look="quiet" onClick={exporting.cancel}>
        Cancel
      </Button>
      <p id={`${id}-problem`} class={frame.problem} role="alert">
        {!fits && `A whole number from 0 to ${formatNumber(LARGEST)}, please.`}
      </p>
    </form>
  );
}
