/** ✓ Saved to March 2021 ▾ · ☆ · Undo: where the clip stands, and what can be done about it. */
import { useComputed } from '@preact/signals';
import { LIBRARY_ONLY } from '../src/clipping/clipping.ts';
import { Button } from '../src/ui/Button.tsx';
import { Icon } from '../src/ui/Icon.tsx';
import { MonthMenu } from './MonthMenu.tsx';
import { outcomeOf, placeName } from './outcome.ts';
import css from './StateLine.module.css';
import type { PopupState } from './state.ts';
import { undoes } from './undoes.ts';

export interface StateLineProps {
  state: PopupState;
  monthButton: { current: HTMLButtonElement | null };
}

export function StateLine({ state, monthButton }: StateLineProps) {
  const { stage, clipping, receipt, joined, undone, thisMonth, newsletter, language, problem } = state;
  const outcome = useComputed(
    () =>
      receipt.value &&
      clipping.value &&
      outcomeOf({
        receipt: receipt.value,
        clipping: clipping.value,
        joined: joined.value,
        undone: undone.value,
        thisMonth: thisMonth.value,
        zone: newsletter.value.zone,
        language,
      }),
  ).value;
  const shown = clipping.value;

  if (stage.value === 'failed')
    return (
      <header class={css.line}>
        <span class={css.bad}>
          <Icon name="warning" />
        </span>
        <p role="status" class={css.sentence}>
          {problem.value?.message}
        </p>
        {problem.value?.code !== 'restricted-page' && (
          <Button onClick={() => state.again()}>Try again</Button>
        )}
      </header>
    );
  if (!shown || !outcome)
    return (
      <header class={css.line}>
        <span class={css.mark} />
        <p role="status" class={css.sentence}>
          Saving…
        </p>
      </header>
    );
  return (
    <header class={css.line}>
      <span class={outcome.month === 'none' ? css.mark : css.good}>
        {outcome.month !== 'none' && <Icon name="check" />}
      </span>
      <p role="status" class={css.status}>
        {outcome.sentence}
        {outcome.month === 'part' && <span class="unseen"> {placeName(shown, language)}</span>}
      </p>
      {outcome.month !== 'none' && (
        <div class={outcome.month === 'apart' ? css.apart : css.month}>
          {outcome.move ? (
            <Button look="quiet" onClick={() => void state.bringForward()}>
              <strong>{outcome.move}</strong>
            </Button>
          ) : null}
          <MonthMenu state={state} button={monthButton} short={outcome.move !== undefined} />
        </div>
      )}
      <span class={css.space} />
      {undone.value ? (
        <Button look="quiet" onClick={() => state.again()}>
          Clip it again
        </Button>
      ) : (
        <>
          <Star state={state} />
          {undoes(receipt.value, shown, joined.value) && (
            <Button look="quiet" onClick={() => void state.undo()} title="Take this click back">
              Undo
            </Button>
          )}
        </>
      )}
      {outcome.hint && <p class={css.hint}>{outcome.hint}</p>}
    </header>
  );
}

function Star({ state }: { state: PopupState }) {
  const shown = state.clipping.value;
  const lead = state.month.clippings.value.find(({ id }) => id === shown?.story) ?? shown;
  const on = lead?.pick === true;
  return (
    <Button
      look="icon"
      label="Highlight of the issue"
      title="Highlight of the issue (Alt+H)"
      aria-pressed={on}
      disabled={shown?.leftOut === LIBRARY_ONLY}
      onClick={() => void state.toggleHighlight()}
    >
      <span class={on ? css.starOn : css.star}>
        <Icon name="star" filled={on} />
      </span>
    </Button>
  );
}
