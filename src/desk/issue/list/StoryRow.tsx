/** One story in the list: its title and what it holds; opened, its fields below. */
import { useComputed } from '@preact/signals';
import { memo } from 'preact/compat';
import { useRef } from 'preact/hooks';
import type { Section } from '../../../issue/issue.ts';
import type { Story } from '../../../issue/stories.ts';
import { storyTitle, titleOf } from '../../../issue/titles.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { LeadImage } from '../../../ui/LeadImage.tsx';
import { useIssue } from '../context.ts';
import { Grip } from '../drag/Grip.tsx';
import { openPlace, storyPlace } from '../drag/places.ts';
import { useDraggable } from '../drag/use-draggable.ts';
import { Field } from '../Field.tsx';
import { naming } from '../phrases.ts';
import { StoryEditor } from '../story/StoryEditor.tsx';
import { useArrival } from '../use-arrival.ts';
import { Cell, PlainRow } from './grid.tsx';
import css from './List.module.css';
import { RowFacts } from './RowFacts.tsx';
import { RowMenu } from './RowMenu.tsx';
import { closeStory, onRowKey, onStoryKey } from './row-keys.ts';
import { SuggestionLine } from './SuggestionLine.tsx';

/** There, Shift and a click mark text. */
const isInField = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('textarea') !== null;

export interface StoryRowProps {
  story: Story;
  section: Readonly<Section>;
  showPictures: boolean;
}

export const StoryRow = memo(({ story, section, showPictures }: StoryRowProps) => {
  const state = useIssue();
  const { focus, commands } = state;
  const { lead } = story;
  const row = useRef<HTMLDivElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const isCurrent = useComputed(() => focus.current.value === lead.id).value;
  const isOpen = useComputed(() => focus.open.value === lead.id).value;
  const isSelected = useComputed(() => focus.selected.value.has(lead.id)).value;
  const isDragged = useComputed(() => {
    const dragged = state.dragging.dragged.value;
    return dragged?.what === 'stories' && dragged.ids.includes(lead.id);
  }).value;

  useArrival(row, { owner: lead.id });
  const handle = {
    dragged: () => ({ what: 'stories', ids: focus.withSelected(lead.id) }) as const,
    name: () => naming(focus.withSelected(lead.id).flatMap(id => state.arrangement.story(id)?.lead ?? [])),
  };
  // The fields of an open row are for selecting text in: there the grip alone is a handle.
  useDraggable(row, { ...handle, off: isOpen });
  useDraggable(grip, { ...handle, off: !isOpen });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const isOurs =
      event.target === row.current
        ? onRowKey(state, story, event)
        : isOpen && onStoryKey(state, story, event);
    if (!isOurs) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: rows of a treegrid open and hold fields, which a table's cannot */}
      <div
        ref={row}
        role="row"
        {...storyPlace(lead.id, section.id)}
        class={`${css.row} ${isSelected ? css.selected : ''} ${isOpen ? css.opened : ''} ${isDragged ? css.dragged : ''}`}
        tabIndex={isCurrent ? 0 : -1}
        aria-level={2}
        aria-expanded={isOpen}
        aria-selected={isSelected}
        aria-label={storyTitle(lead)}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => target === row.current && focus.isAt(lead.id)}
        // The focus stays where the selection is to begin, and no text is marked.
        onMouseDown={event => event.shiftKey && !isInField(event) && event.preventDefault()}
        onClick={event => {
          if (isInField(event)) return;
          if (event.shiftKey) focus.extendTo(lead.id);
          else if (event.ctrlKey || event.metaKey) focus.toggleSelected(lead.id);
        }}
      >
        <Cell class={css.star}>
          <Grip handle={grip} />
          <Button
            look="icon"
            label={lead.pick ? 'Highlight of the issue' : 'Make it a highlight'}
            aria-pressed={lead.pick === true}
            tabIndex={isCurrent ? 0 : -1}
            onClick={() => {
              focus.isAt(lead.id);
              void commands.highlight();
            }}
          >
            <span class={lead.pick ? css.picked : css.unpicked}>
              <Icon name="star" filled={lead.pick === true} />
            </span>
          </Button>
        </Cell>
        <Cell class={css.main}>
          {isOpen ? (
            <Field
              owner={lead.id}
              field="headline"
              label="Headline"
              hideLabel
              line
              look="title"
              value={lead.headline ?? ''}
              placeholder={titleOf(lead)}
            />
          ) : (
            <button
              type="button"
              class={css.title}
              dir="auto"
              tabIndex={isCurrent ? 0 : -1}
              onClick={event => {
                if (event.shiftKey || event.ctrlKey || event.metaKey) return;
                if (!isSelected) focus.clearSelection();
                // The title makes way for its field, and the keys go on from the row.
                row.current?.focus({ preventScroll: true });
                focus.toggleOpen(lead.id);
              }}
            >
              {storyTitle(lead)}
            </button>
          )}
          <RowFacts story={story} shape={lead.shape ?? section.shape} />
          <SuggestionLine story={story} isCurrent={isCurrent} />
        </Cell>
        <Cell class={css.picture}>
          {isOpen ? (
            <Button look="icon" label="Close the story" onClick={() => closeStory(state, story)}>
              <Icon name="cross" />
            </Button>
          ) : (
            showPictures && lead.image && <LeadImage src={lead.image} width={56} height={36} />
          )}
        </Cell>
        <Cell class={css.menu}>
          <RowMenu story={story} section={section} isCurrent={isCurrent} />
        </Cell>
      </div>
      {isOpen && (
        <PlainRow level={3} class={css.openRow} {...openPlace(lead.id)}>
          <Cell class={css.openCell}>
            <StoryEditor story={story} section={section} showPictures={showPictures} />
          </Cell>
        </PlainRow>
      )}
    </>
  );
});
