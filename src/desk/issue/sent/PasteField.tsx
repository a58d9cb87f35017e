/** Where the sent issue is pasted: text, Markdown, HTML, or its address. What a mail or a page gives as rich text is read as such. */
import { useId } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { richPaste } from '../../../ui/rich-paste.ts';
import css from './Sent.module.css';
import type { SentState } from './sent-state.ts';

export interface PasteFieldProps {
  state: SentState;
  problem: string | undefined;
  onCancel: () => void;
}

export function PasteField({ state, problem, onCancel }: PasteFieldProps) {
  const id = useId();
  const text = state.text.value;
  return (
    <form
      class={css.form}
      onSubmit={event => {
        event.preventDefault();
        void state.compare();
      }}
    >
      <label for={id}>
        Paste the sent issue: all of the mail or page, its Markdown or HTML, or only its address.
      </label>
      <textarea
        id={id}
        class={css.field}
        rows={5}
        value={text}
        aria-describedby={`${id}-note`}
        onPaste={richPaste(state.type)}
        onInput={({ currentTarget }) => state.type(currentTarget.value)}
      />
      <p id={`${id}-note`} role="status" class={problem === undefined ? css.quiet : css.bad}>
        {problem ??
          (state.isRich.value
            ? 'Pasted with its links.'
            : 'Nothing leaves this browser; an address is asked for only when you compare, with your leave.')}
      </p>
      <div class={css.row}>
        <Button look="main" type="submit" disabled={text.trim() === '' && !state.isRich.value}>
          Compare
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
