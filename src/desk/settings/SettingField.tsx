/** One setting: its label, its field, a hint, and a sentence where what is typed cannot be saved. */
import { useId } from 'preact/hooks';
import frame from '../../ui/Field.module.css';
import { TypedText } from '../../ui/TypedText.tsx';
import css from './SettingField.module.css';
import type { Field } from './state/field.ts';

export interface SettingFieldProps {
  label: string;
  /** For addresses that lead to it: '#/settings/newsletter/{name}'. */
  name?: string;
  hint?: string | undefined;
  field: Field;
  /** Many lines that grow; else one. */
  lines?: boolean;
  /** Values to complete with. */
  options?: readonly string[];
  inputMode?: 'text' | 'numeric' | 'url';
  /** As wide as a number or an emoji. */
  short?: boolean;
  hideLabel?: boolean;
}

export function SettingField({ label, name, hint, field, lines, ...look }: SettingFieldProps) {
  const id = useId();
  const problem = field.problem.value;
  const describedBy =
    [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  return (
    <div
      class={`${frame.field} ${lines ? css.lines : ''} ${look.short ? css.short : ''}`}
      data-setting={name}
    >
      {lines ? (
        <TypedText
          label={label}
          value={field.text.value}
          onType={field.type}
          onRest={field.rest}
          invalid={problem !== undefined}
          {...(describedBy && { describedBy })}
        />
      ) : (
        <Line id={id} label={label} field={field} describedBy={describedBy} {...look} />
      )}
      {hint && (
        <p id={`${id}-hint`} class={css.hint}>
          {hint}
        </p>
      )}
      <p id={`${id}-problem`} class={frame.problem} role="alert">
        {problem}
      </p>
    </div>
  );
}

type LineProps = Pick<SettingFieldProps, 'label' | 'field' | 'options' | 'inputMode' | 'hideLabel'> & {
  id: string;
  describedBy: string | undefined;
};

function Line({ id, label, field, options, inputMode, hideLabel, describedBy }: LineProps) {
  return (
    <>
      <label for={id} class={hideLabel ? 'unseen' : frame.label}>
        {label}
      </label>
      <input
        id={id}
        class={`${frame.framed} ${frame.line}`}
        dir="auto"
        autocomplete="off"
        spellcheck={inputMode === undefined && !options}
        inputMode={inputMode}
        list={options && `${id}-options`}
        value={field.text.value}
        aria-invalid={field.problem.value !== undefined}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => field.type(currentTarget.value)}
        onBlur={field.rest}
      />
      {options && (
        <datalist id={`${id}-options`}>
          {options.map(option => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </>
  );
}
