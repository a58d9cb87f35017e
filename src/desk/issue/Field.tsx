/** A text of a clipping or of the issue, typed in place. Takes the focus when the page asks for its field. */
import { useRef } from 'preact/hooks';
import type { ClippingField, IssueField } from '../../store/typed-fields.ts';
import { TypedText, type TypedTextProps } from '../../ui/TypedText.tsx';
import { useIssue } from './context.ts';
import { useArrival } from './use-arrival.ts';

export interface FieldProps extends Omit<TypedTextProps, 'onType' | 'onRest' | 'field'> {
  /** Id of a clipping, or of the issue. */
  owner: string;
  field: ClippingField | IssueField;
  /** What is stored for what is typed, where that is not the same. */
  toStore?: (typed: string) => string;
}

export function Field({ owner, field, toStore = typed => typed, ...rest }: FieldProps) {
  const { typing, focus } = useIssue();
  const element = useRef<HTMLTextAreaElement>(null);
  useArrival(element, { owner, field });
  return (
    <div onFocusIn={() => focus.isIn({ owner, field })}>
      <TypedText
        key={`${owner}/${field}`}
        field={element}
        onType={value => typing.type(owner, field, toStore(value))}
        onRest={() => void typing.rest(owner, field)}
        {...rest}
      />
    </div>
  );
}
