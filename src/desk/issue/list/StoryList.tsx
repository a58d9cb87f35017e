/** The sections of the issue with their stories: a tree grid, moved about in by arrows. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { monthsTitle } from '../../../issue/titles.ts';
import { useIssue } from '../context.ts';
import { LANGUAGE } from '../language.ts';
import { RowGroup } from './grid.tsx';
import css from './List.module.css';
import { SectionHead } from './SectionHead.tsx';
import { StoryRow } from './StoryRow.tsx';

export function StoryList() {
  const { arrangement, records } = useIssue();
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  focused.current = document.activeElement;
  // An element that is moved in the document loses the focus: whoever works there keeps it, whatever moved the story.
  useLayoutEffect(() => {
    const element = focused.current;
    if (!(element instanceof HTMLElement) || element === document.activeElement) return;
    if (list.current?.contains(element)) element.focus({ preventScroll: true });
  });
  const shown = records.all.value;
  if (!shown || arrangement.rows.value.length === 0) return null;
  const { issue, newsletter } = shown;
  return (
    <div
      ref={list}
      role="treegrid"
      class={css.list}
      aria-label={`Stories of ${monthsTitle(issue.months, LANGUAGE)}`}
      aria-multiselectable="true"
    >
      {arrangement.sections.value.map(({ section, stories }) => (
        <RowGroup key={section.id} class={css.section}>
          <SectionHead section={section} stories={stories.length} />
          {stories.map(story => (
            <StoryRow
              key={story.lead.id}
              story={story}
              section={section}
              showPictures={newsletter.showPictures}
            />
          ))}
        </RowGroup>
      ))}
    </div>
  );
}
