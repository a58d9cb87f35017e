/** The sections of the issue with their stories: a tree grid, moved about in by arrows. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { monthsTitle } from '../../../issue/titles.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useIssue } from '../context.ts';
import { DropMark } from '../drag/DropMark.tsx';
import { sectionPlace } from '../drag/places.ts';
import { useDrops } from '../drag/use-drops.ts';
import { LANGUAGE } from '../language.ts';
import { RowGroup } from './grid.tsx';
import css from './List.module.css';
import { SectionHead } from './SectionHead.tsx';
import { StoryRow } from './StoryRow.tsx';
import { SuggestionCount } from './SuggestionCount.tsx';

export function StoryList() {
  const { arrangement, records } = useIssue();
  const [issue, newsletter] = [records.issue.value, records.newsletter.value];
  if (!issue || !newsletter || arrangement.rows.value.length === 0) return null;
  return <Sections months={issue.months} showPictures={newsletter.showPictures} />;
}

function Sections({ months, showPictures }: { months: readonly string[]; showPictures: boolean }) {
  const { arrangement, sectionCommands } = useIssue();
  const title = useMemo(() => monthsTitle(months, LANGUAGE), [months]);
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  focused.current = document.activeElement;
  // An element that is moved in the document loses the focus: whoever works there keeps it, whatever moved the story.
  useLayoutEffect(() => {
    const element = focused.current;
    if (!(element instanceof HTMLElement) || element === document.activeElement) return;
    if (list.current?.contains(element)) element.focus({ preventScroll: true });
  });
  const mark = useDrops(list);
  return (
    <div ref={list} class={css.board}>
      <SuggestionCount />
      <div role="treegrid" class={css.list} aria-label={`Stories of ${title}`} aria-multiselectable="true">
        {arrangement.sections.value.map(({ section, stories }) => (
          <RowGroup key={section.id} class={css.section} {...sectionPlace(section.id)}>
            <SectionHead section={section} stories={stories.length} />
            {stories.map(story => (
              <StoryRow key={story.lead.id} story={story} section={section} showPictures={showPictures} />
            ))}
          </RowGroup>
        ))}
      </div>
      <div class={css.addSection}>
        <Button look="quiet" onClick={() => void sectionCommands.add()}>
          <Icon name="plus" size={14} /> Add a section
        </Button>
      </div>
      <DropMark mark={mark} />
    </div>
  );
}
