/** ▸ Note ▸ Quotes (1) ▸ Story: the parts that most clippings do without, side by side, each opened below. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isBlank } from '../src/issue/todos.ts';
import { Icon } from '../src/ui/Icon.tsx';
import { useLater } from '../src/ui/use-later.ts';
import css from './Folds.module.css';
import { Field } from './Form.tsx';
import { Quotes } from './Quotes.tsx';
import type { StorySearchProps } from './StorySearch.tsx';
import type { PopupState } from './state.ts';
import { storyLabel } from './story-label.ts';

/** It knows every site's addresses, to tell what is whose code: the popup opens without it. */
const loadSearch = async () => (await import('./StorySearch.tsx')).StorySearch;

type Part = 'note' | 'quotes' | 'story';

export function Folds({ state }: { state: PopupState }) {
  const id = useId();
  const [open, setOpen] = useState<Part>();
  const clipping = state.clipping.value;
  const quotes = clipping?.quotes ?? [];
  const noted = !isBlank(clipping?.notes.note ?? state.typing.typed.value.get('note') ?? '');
  const toggle = (part: Part) => setOpen(part === open ? undefined : part);
  const panel = useRef<HTMLDivElement>(null);
  const story = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  const fold = (part: Part, face: ComponentChildren) => (
    <button
      ref={part === 'story' ? story : undefined}
      type="button"
      class={css.fold}
      aria-expanded={part === open}
      aria-controls={part === open ? `${id}-${part}` : undefined}
      onClick={() => toggle(part)}
    >
      <span class={part === open ? css.opened : css.mark}>
        <Icon name="right" size={12} />
      </span>
      <span class={css.face}>{face}</span>
    </button>
  );

  return (
    <div class={css.folds}>
      <div class={css.row}>
        {fold('note', noted ? 'Note ●' : 'Note')}
        {quotes.length > 0 && fold('quotes', quotes.length === 1 ? 'Quote (1)' : `Quotes (${quotes.length})`)}
        {clipping && fold('story', storyLabel(clipping, state.month.clippings.value))}
      </div>
      {open && (
        <div ref={panel} id={`${id}-${open}`}>
          {open === 'note' && <Field state={state} field="note" label="Note" hideLabel />}
          {open === 'quotes' && <Quotes state={state} />}
          {open === 'story' && (
            <StoryFold
              state={state}
              onDone={() => {
                setOpen(undefined);
                story.current?.focus();
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}

function StoryFold(props: StorySearchProps) {
  const StorySearch = useLater(loadSearch);
  return StorySearch && <StorySearch {...props} />;
}
