/** The open story: what its author writes, the pages it rests on, and what those say. */
import type { Section } from '../../../issue/issue.ts';
import { clippingsOf, type Story } from '../../../issue/stories.ts';
import { useIssue } from '../context.ts';
import { onStoryKey } from '../list/row-keys.ts';
import { FigureFields } from './FigureFields.tsx';
import { Links } from './Links.tsx';
import { Source } from './Source.tsx';
import css from './Story.module.css';
import { Words } from './Words.tsx';

export interface StoryEditorProps {
  story: Story;
  section: Readonly<Section>;
  showPictures: boolean;
}

export function StoryEditor({ story, section, showPictures }: StoryEditorProps) {
  const state = useIssue();
  const { lead } = story;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || !onStoryKey(state, story, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up here from the fields
    <div class={css.story} onKeyDown={onKeyDown}>
      <Words lead={lead} shape={lead.shape ?? section.shape} />
      {lead.figure && <FigureFields lead={lead} figure={lead.figure} showPictures={showPictures} />}
      <Links story={story} />
      <Source clippings={clippingsOf(story)} lead={lead} />
    </div>
  );
}
