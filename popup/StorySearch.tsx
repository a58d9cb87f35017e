/** A search over the month's stories; the previous clipping's stands first. Enter or a click joins, as a bonus where that is ticked; Alt+B always does. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Clipping } from '../src/clipping/clipping.ts';
import type { NamedInTexts } from '../src/issue/named-papers.ts';
import { lookThroughTexts } from '../src/store/named-papers.ts';
import { Button } from '../src/ui/Button.tsx';
import { Completion } from '../src/ui/Completion.tsx';
import { altKey, nextAt } from '../src/ui/keys.ts';
import css from './StorySearch.module.css';
import type { PopupState } from './state.ts';
import { storyChoices } from './story-choices.ts';

export interface StorySearchProps {
  state: PopupState;
  /** A story was chosen, or none. */
  onDone: () => void;
}

export function StorySearch({ state, onDone }: StorySearchProps) {
  const id = useId();
  const search = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string>();
  const clipping = state.clipping.value;
  const { story, role } = clipping ?? {};
  const [ticked, tick] = useState(role === 'bonus');
  const asBonus = story === undefined ? ticked : role === 'bonus';
  useEffect(() => {
    field.current?.focus();
    search.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const month = state.month.clippings.value;
  const first = useRef<string>(undefined);
  // What the texts tell may put another story first: Enter means the one that stood there.
  const texts = useTexts(state, month, () => setChosen(story => story ?? first.current));
  if (!clipping) return null;
  const found = storyChoices(clipping, month, words, texts);
  const at = Math.max(
    0,
    found.findIndex(story => story.id === chosen),
  );
  const setAt = (index: number) => setChosen(found[index]?.id);
  first.current = found[0]?.id;

  const choose = (index: number, bonus = asBonus) => {
    const story = found[index];
    if (!story) return;
    void state.join(story.id, roleOf(bonus));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const next = nextAt(event.key, at, found.length);
    if (event.key === 'Enter') choose(at);
    else if (altKey(event) === 'b') choose(at, true);
    else if (event.key === 'Escape') onDone();
    else if (next !== undefined && event.key.startsWith('Arrow')) setAt(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={search} class={css.search}>
      <div class={css.row}>
        <input
          ref={field}
          class={css.input}
          role="combobox"
          aria-label="Search this month’s stories"
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={found[at] ? `${id}-list-${at}` : undefined}
          placeholder="Join to a story of this month"
          autocomplete="off"
          dir="auto"
          value={words}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
            setChosen(undefined);
          }}
          onKeyDown={onKeyDown}
        />
        {story !== undefined && (
          <Button
            onClick={() => {
              void state.leaveStory();
              onDone();
            }}
          >
            On its own
          </Button>
        )}
      </div>
      <Completion
        id={`${id}-list`}
        label="Stories"
        at={at}
        onChoose={index => choose(index)}
        options={found.map(({ id: key, title, reason }) => ({
          key,
          face: (
            <>
              <bdi class={css.title}>{title}</bdi>
              <span class={css.reason}>{reason}</span>
            </>
          ),
        }))}
      />
      <div class={css.row}>
        <p class={css.hint}>
          {found.length === 0 ? 'No story of this month matches.' : 'Enter joins · Alt+B as a bonus'}
        </p>
        <label class={css.bonus}>
          <input
            type="checkbox"
            checked={asBonus}
            onChange={async ({ currentTarget: { checked } }) => {
              // In a story already, it changes its part there; drawn again, the box shows what is stored.
              if (story !== undefined) await state.join(story, roleOf(checked));
              tick(checked);
            }}
          />
          As a bonus
        </label>
      </div>
    </div>
  );
}

const roleOf = (bonus: boolean) => (bonus ? 'bonus' : 'more');

const pause = () => new Promise<void>(resolve => setTimeout(resolve));

/** What the texts of the month's pages name: looked up once the search is open. `onMore`: just before it changes. */
function useTexts(state: PopupState, month: readonly Clipping[], onMore: () => void): NamedInTexts {
  const known = useRef(new Map<string, readonly string[]>());
  const [texts, setTexts] = useState<NamedInTexts>(known.current);
  useEffect(() => {
    const look = async () => {
      if (!(await lookThroughTexts(await state.connect(), month, known.current, pause))) return;
      onMore();
      setTexts(new Map(known.current));
    };
    // Without them the search offers what the clippings themselves tell.
    look().catch(() => {});
  }, [month]);
  return texts;
}
