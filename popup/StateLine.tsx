/** ✓ Saved to March 2021 ▾ · ☆ · Undo: where the clip stands, and what can be done about it. */
import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button } from '../src/ui/Button.tsx';
import { Icon, type IconProps } from '../src/ui/Icon.tsx';
import { MonthMenu } from './MonthMenu.tsx';
import { type Outcome, outcomeOf, placeName } from './outcome.ts';
import { Star } from './Star.tsx';
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

  if (stage.value === 'failed')
    return (
      <Line
        mark="warning"
        status={problem.value?.message}
        actions={
          problem.value?.code !== 'restricted-page' && (
            <Button onClick={() => state.again()}>Try again</Button>
          )
        }
      />
    );
  if (!clipping.value || !outcome) return <Line status="Saving…" />;
  const place = placeName(clipping.value, language);
  return (
    <Line
      mark={undone.value ? undefined : 'check'}
      status={
        <>
          {outcome.sentence}
          {outcome.month === 'part' && <span class="unseen"> {place}</span>}
        </>
      }
      actions={
        // The same button, so that the focus stays on it.
        <>
          {!undone.value && <Star state={state} />}
          {undone.value ? (
            <Button look="quiet" onClick={() => state.again()}>
              Clip it again
            </Button>
          ) : (
            undoes(receipt.value, clipping.value, joined.value) && (
              <Button look="quiet" onClick={() => void state.undo()} title="Take this click back">
                Undo
              </Button>
            )
          )}
        </>
      }
    >
      <Offers state={state} outcome={outcome} monthButton={monthButton} />
    </Line>
  );
}

interface LineProps {
  mark?: (IconProps['name'] & ('check' | 'warning')) | undefined;
  status: ComponentChildren;
  children?: ComponentChildren;
  /** At the end of the line. */
  actions?: ComponentChildren;
}

function Line({ mark, status, children, actions }: LineProps) {
  return (
    <header class={css.line}>
      <span class={mark === 'warning' ? css.bad : css.good}>{mark && <Icon name={mark} />}</span>
      <div class={css.says}>
        <p role="status">{status}</p>
        {children}
      </div>
      <div class={css.actions}>{actions}</div>
    </header>
  );
}

/** The month, and what the outcome offers beside it. */
function Offers({ state, outcome, monthButton }: StateLineProps & { outcome: Outcome }) {
  return (
    <>
      {outcome.month !== 'none' && (
        <span class={css[outcome.month]}>
          {outcome.move && (
            <Button look="quiet" onClick={() => void state.bringForward()}>
              <strong>{outcome.move}</strong>
            </Button>
          )}
          <span class={outcome.move && css.arrow}>
            <MonthMenu state={state} button={monthButton} face={outcome.move ? 'arrow' : outcome.month} />
          </span>
        </span>
      )}
      {outcome.hint && <p class={css.hint}>{outcome.hint}</p>}
      {outcome.wrote && (
        <p class={css.wrote}>
          You wrote then: <q>{outcome.wrote}</q>
        </p>
      )}
    </>
  );
}
