/** The bin. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Clipping } from '../../clipping/clipping.ts';
import { hostOf } from '../../resource/identify.ts';
import { BIN_DAYS } from '../../store/bin.ts';
import { Button } from '../../ui/Button.tsx';
import { useNextFocus } from '../../ui/use-next-focus.ts';
import { useSettings } from './context.ts';
import css from './form.module.css';
import { Part } from './Part.tsx';
import { Question } from './Question.tsx';

/** Rows shown at once; a bin may hold thousands. */
const PAGE = 50;

export function BinPart() {
  const { bin, attempt } = useSettings();
  const shown = useSignal(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  useNextFocus(list, sentence);
  const clippings = bin.clippings.value ?? [];
  const count = clippings.length === 1 ? '1 clipping' : `all ${clippings.length} clippings`;
  return (
    <Part
      title="Bin"
      intro={`Deleted clippings stay here for ${BIN_DAYS} days, with their notes; then they go by themselves.`}
    >
      <p ref={sentence} role="status" tabIndex={-1}>
        {bin.sentence.value}
      </p>
      {bin.clippings.value && clippings.length === 0 && <p class={css.quiet}>The bin is empty.</p>}
      <ul ref={list} class={css.list}>
        {clippings.slice(0, shown.value).map(clipping => (
          <BinRow key={clipping.id} clipping={clipping} />
        ))}
      </ul>
      {clippings.length > shown.value && (
        <div class={css.row}>
          <Button
            onClick={() => {
              shown.value += PAGE;
            }}
          >
            Show more
          </Button>
          <span class={css.quiet}>
            {shown.value} of {clippings.length}
          </span>
        </div>
      )}
      {clippings.length > 0 && (
        <div class={css.row}>
          <Button onClick={() => bin.ask('all')}>Empty the bin…</Button>
        </div>
      )}
      {clippings.length > 0 && bin.asked.value === 'all' && (
        <Question
          yes="Delete for ever"
          no="Keep"
          onYes={() => void attempt(bin.remove)}
          onNo={() => bin.ask(undefined)}
        >
          Delete {count} in the bin for ever? This cannot be taken back.
        </Question>
      )}
    </Part>
  );
}

function BinRow({ clipping }: { clipping: Clipping }) {
  const { bin, attempt } = useSettings();
  const { id, title, link } = clipping;
  const days = bin.daysLeft(clipping);
  return (
    <li>
      <div class={css.item}>
        <div class={css.what}>
          <bdi>{title}</bdi>
          <p class={css.quiet}>
            {hostOf(link)} · goes in {days === 1 ? '1 day' : `${days} days`}
          </p>
        </div>
        <div class={css.row}>
          <Button
            look="quiet"
            aria-label={`Bring back ${title}`}
            onClick={() => void attempt(() => bin.bringBack(clipping))}
          >
            Bring back
          </Button>
          <Button look="quiet" aria-label={`Delete ${title} for ever`} onClick={() => bin.ask(id)}>
            Delete…
          </Button>
        </div>
      </div>
      {bin.asked.value === id && (
        <Question
          yes="Delete for ever"
          no="Keep"
          onYes={() => void attempt(bin.remove)}
          onNo={() => bin.ask(undefined)}
        >
          Delete “<bdi>{title}</bdi>” and its notes for ever? This cannot be taken back.
        </Question>
      )}
    </li>
  );
}
