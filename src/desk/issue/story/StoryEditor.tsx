/** The open story: what its author writes, the pages it rests on, and what those say. */
import type { Section } from '../../../issue/issue.ts';
import { clippingsOf, type Story } from '../../../issue/stories.ts';
import { titleOf } from '../../../issue/titles.ts';
import { isDone } from '../../../ui/keys.ts';
import { useIssue } from '../context.ts';
import { Field } from '../Field.tsx';
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
  const { focus } = useIssue();
  const { lead } = story;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !isDone(event)) return;
    focus.close();
    focus.goTo({ owner: lead.id });
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up here from the fields
    <div class={css.story} onKeyDown={leave}>
      <Field
        owner={lead.id}
        field="headline"
        label="Headline"
        line
        look="title"
        hideLabel
        value={lead.headline ?? ''}
        placeholder={`${titleOf(lead)} (type to give it a headline of your own)`}
      />
      <Words lead={lead} shape={lead.shape ?? section.shape} />
      {lead.figure && <FigureFields lead={lead} figure={lead.figure} showPictures={showPictures} />}
      <Links story={story} />
      <Source clippings={clippingsOf(story)} lead={lead} />
    </div>
  );
}
