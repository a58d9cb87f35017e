/** The clipping as the author sees and changes it. Room is kept for facts that are still on their way. */
import type { Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { KINDS } from '../src/clipping/kinds.ts';
import type { ClippingField } from '../src/store/typed-fields.ts';
import { Choices } from '../src/ui/Choices.tsx';
import { Disclosure } from '../src/ui/Disclosure.tsx';
import { factsOf } from '../src/ui/facts.ts';
import { TagField } from '../src/ui/TagField.tsx';
import { TypedText } from '../src/ui/TypedText.tsx';
import { completeTag, suggestTags } from '../src/ui/tag-choices.ts';
import { Folds } from './Folds.tsx';
import css from './Form.module.css';
import type { PopupState } from './state.ts';

const KIND_OPTIONS = KINDS.map(({ kind, name }, at) => ({ value: kind, name, title: `Alt+${at + 1}` }));

export interface FormProps {
  state: PopupState;
  what: { current: HTMLTextAreaElement | null };
}

export function Form({ state, what }: FormProps) {
  const { newsletter, tags, month } = state;
  const labels = newsletter.value.labels;
  const clipping = state.clipping.value;
  const [, redraw] = useState(0);
  useEffect(() => what.current?.focus(), [what]);

  return (
    <div class={css.form}>
      <Choices
        label="Kind"
        options={KIND_OPTIONS}
        spread
        value={clipping?.kind}
        disabled={!clipping}
        // The browser checks the button at once: drawn again, it shows what is stored, also where that failed.
        onChoose={kind => void state.setKind(kind).then(() => redraw(times => times + 1))}
      />
      <div class={css.page}>
        <Field state={state} field="title" label="Title" look="title" line hideLabel disabled={!clipping} />
        <p class={css.facts} dir="auto">
          {clipping && factsOf(clipping, state.language).join(' · ')}
        </p>
        <div class={css.says}>
          {clipping?.summary && (
            <Disclosure summary="The page says">
              <p class={css.summary} dir="auto">
                {clipping.summary}
              </p>
            </Disclosure>
          )}
        </div>
      </div>
      <div class={css.notes}>
        <Field state={state} field="what" label={labels.what} element={what} />
        <Field state={state} field="why" label={labels.why} />
      </div>
      <TagField
        label="Tags"
        tags={tags.all.value}
        typed={tags.text.value}
        suggestions={clipping && suggestTags({ ...clipping, tags: [...tags.all.value] }, month.tagUses.value)}
        complete={typed => completeTag(typed, month.tagUses.value, tags.all.value, Date.now())}
        onType={tags.type}
        onAdd={tag => void tags.add(tag)}
        onRemove={tag => void tags.remove(tag)}
      />
      <Folds state={state} />
    </div>
  );
}

export interface FieldProps {
  state: PopupState;
  field: ClippingField & ('what' | 'why' | 'note' | 'title');
  label: string;
  look?: 'framed' | 'title';
  line?: boolean;
  hideLabel?: boolean;
  disabled?: boolean;
  element?: Ref<HTMLTextAreaElement>;
}

/** A text field of the clipping. Before that is known, the field shows what was typed into it. */
export function Field({ state, field, element, ...rest }: FieldProps) {
  const { clipping, typing } = state;
  const known =
    field === 'title' ? (clipping.value?.title ?? state.tabTitle.value) : clipping.value?.notes[field];
  return (
    <TypedText
      {...rest}
      field={element}
      value={known ?? typing.typed.value.get(field) ?? ''}
      onType={text => typing.type(field, text)}
      onRest={() => void typing.rest(field)}
    />
  );
}
