/**
 * A text field whose text is never taken from the person who types. It holds its own text; a new `value` from outside
 * shows at once, unless something was typed since the field got the focus: then it shows on leaving, if it still
 * differs, and at once only where it puts something before what is typed.
 */
import type { Ref } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import frame from './Field.module.css';
import { growWithText } from './grow.ts';
import css from './TypedText.module.css';

export interface TypedTextProps {
  label: string;
  /** The label is read but not seen. */
  hideLabel?: boolean;
  /** The text as it stands, what was typed here included. */
  value: string;
  /** Called within the `input` event, with all the text. Write it there and then: the page may close right after. */
  onType: (value: string) => void;
  /** Called when the field is left. */
  onRest?: () => void;
  /** One line that wraps: Enter adds none. */
  line?: boolean;
  /** `plain` and `title` have no frame until they are used. */
  look?: 'framed' | 'plain' | 'title';
  placeholder?: string;
  /** The element, for focus. */
  field?: Ref<HTMLTextAreaElement>;
  disabled?: boolean;
  describedBy?: string;
  /** What it holds cannot be taken as it is; `describedBy` says why. */
  invalid?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
}

export function TypedText(props: TypedTextProps) {
  const { label, hideLabel, value, onType, onRest, line = false, look = 'framed', field } = props;
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(false);
  const latest = useRef(value);
  latest.current = value;

  const show = (element: HTMLTextAreaElement) => {
    if (element.value === latest.current) return;
    element.value = latest.current;
    growWithText(element);
  };

  useLayoutEffect(() => {
    const element = own.current as HTMLTextAreaElement;
    if (typeof field === 'function') field(element);
    else if (field) field.current = element;
  }, [field]);
  useLayoutEffect(() => {
    const element = own.current;
    if (!element) return;
    if (!typed.current) show(element);
    else if (element.value !== '' && value !== element.value && value.endsWith(element.value)) {
      element.setRangeText(value.slice(0, -element.value.length), 0, 0, 'preserve');
      growWithText(element);
    }
  }, [value]);

  return (
    <div class={frame.field}>
      <label for={id} class={hideLabel ? 'unseen' : frame.label}>
        {label}
      </label>
      <textarea
        ref={own}
        id={id}
        class={`${frame.framed} ${css.text} ${css[look]}`}
        rows={line ? 1 : 2}
        dir="auto"
        placeholder={props.placeholder}
        disabled={props.disabled}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        onInput={({ currentTarget }) => {
          typed.current = true;
          onType(line ? currentTarget.value.replace(/[\r\n]+/g, ' ') : currentTarget.value);
          growWithText(currentTarget);
        }}
        onKeyDown={event => {
          if (line && event.key === 'Enter' && !event.isComposing) event.preventDefault();
          props.onKeyDown?.(event);
        }}
        onBlur={({ currentTarget }) => {
          typed.current = false;
          onRest?.();
          show(currentTarget);
        }}
      />
    </div>
  );
}
