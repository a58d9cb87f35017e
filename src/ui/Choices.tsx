/** One of a few, all in sight: a radio group that looks like chips. Arrow keys move the choice, as radio buttons do. */
import { useId } from 'preact/hooks';
import css from './Choices.module.css';

export interface ChoicesProps<T extends string> {
  label: string;
  options: readonly { value: T; name: string /** Tooltip, such as its shortcut. */; title?: string }[];
  value: T | undefined;
  onChoose: (value: T) => void;
  disabled?: boolean;
  /** Smaller, in one row of the full width. */
  spread?: boolean;
}

export function Choices<T extends string>({
  label,
  options,
  value,
  onChoose,
  disabled,
  spread,
}: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class={`${css.choices} ${spread ? css.spread : ''}`} disabled={disabled}>
      <legend class="unseen">{label}</legend>
      {options.map(option => (
        <label key={option.value} class={css.choice} title={option.title}>
          <input
            type="radio"
            class={css.radio}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span class={css.name}>{option.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
