/** The form of one earlier issue. It tells, before anything is saved, what it can read and what it cannot. */
import { useId } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import frame from '../../ui/Field.module.css';
import { TypedText } from '../../ui/TypedText.tsx';
import { useSettings } from './context.ts';
import css from './form.module.css';
import { countOf } from './state/earlier.ts';

export function EarlierForm() {
  const { earlier, attempt } = useSettings();
  const id = useId();
  const { month, number, lines } = earlier.form.value;
  const editing = earlier.editing.value;
  const sentence = earlier.sentence.value;
  const { featured } = earlier.read.value;
  const count = featured.length > 0 ? ` ${countOf(featured.length)}` : '';
  return (
    <form
      class={css.box}
      aria-label={editing ? 'Change an earlier issue' : 'Add an earlier issue'}
      onSubmit={event => {
        event.preventDefault();
        void attempt(earlier.save);
      }}
    >
      <div class={css.two}>
        <div>
          <label class={frame.label} for={`${id}-month`}>
            Month
          </label>
          <input
            id={`${id}-month`}
            class={`${frame.framed} ${frame.line}`}
            type="month"
            placeholder="2020-12"
            value={month}
            onInput={({ currentTarget }) => earlier.type({ month: currentTarget.value.trim() })}
          />
        </div>
        <div>
          <label class={frame.label} for={`${id}-number`}>
            Number, where it has one
          </label>
          <input
            id={`${id}-number`}
            class={`${frame.framed} ${frame.line}`}
            inputMode="numeric"
            value={number}
            onInput={({ currentTarget }) => earlier.type({ number: currentTarget.value })}
          />
        </div>
      </div>
      <div class={css.tall}>
        <TypedText
          label="Addresses, one a line; a title may stand beside each"
          value={lines}
          onType={text => earlier.type({ lines: text })}
        />
      </div>
      <Unread />
      <div class={css.row}>
        <Button type="submit" look="main">
          {editing ? `Save${count}` : `Remember${count}`}
        </Button>
        {(editing || lines !== '') && <Button onClick={earlier.clear}>{editing ? 'Cancel' : 'Clear'}</Button>}
      </div>
      <p role="status" class={sentence?.failed ? css.bad : undefined}>
        {sentence?.text}
      </p>
    </form>
  );
}

function Unread() {
  const { unread, repeated, featured } = useSettings().earlier.read.value;
  if (unread.length + repeated + featured.length === 0) return null;
  return (
    <div>
      <p class={css.quiet}>
        {countOf(featured.length)}
        {repeated > 0 && `, ${repeated} listed more than once`}
        {unread.length > 0 &&
          `; no address in ${unread.length === 1 ? 'this line' : `these ${unread.length} lines`}:`}
      </p>
      <ul>
        {unread.map(({ line, text }) => (
          <li key={line}>
            {line}: <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
