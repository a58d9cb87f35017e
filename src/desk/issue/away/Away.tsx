/** What is not in the issue and not forgotten: left out, held for a later month, the library's, the bin. */
import { useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { LIBRARY_ONLY } from '../../../clipping/clipping.ts';
import { clippingsOf, type Story } from '../../../issue/stories.ts';
import { storyTitle, titleOf } from '../../../issue/titles.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useNextFocus } from '../../../ui/use-next-focus.ts';
import { useIssue } from '../context.ts';
import { Field } from '../Field.tsx';
import { LANGUAGE } from '../language.ts';
import { count, shortMonth } from '../phrases.ts';
import type { Focus } from '../state/focus.ts';
import css from './Away.module.css';
import { AwayLine } from './AwayLine.tsx';

interface FoldProps {
  /** Takes the focus where the last line of a fold goes with the focus in it. */
  around: RefObject<HTMLElement | null>;
}

export function Away() {
  const around = useRef<HTMLDivElement>(null);
  return (
    <div ref={around} class={css.away} tabIndex={-1}>
      <LeftOut around={around} />
      <Held around={around} />
      <Library around={around} />
      <Bin around={around} />
    </div>
  );
}

/** For the list of a fold: a line that goes hands the focus to the next. */
function useLines(around: RefObject<HTMLElement | null>): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  useNextFocus(list, around);
  return list;
}

function LeftOut({ around }: FoldProps) {
  const lines = useLines(around);
  const { arrangement, commands, focus } = useIssue();
  const open = useSignal(false);
  const stories = arrangement.leftOut.value;
  useSignalEffect(() => {
    if (focus.wanted.value?.field === 'leftOut') open.value = true;
  });
  if (stories.length === 0) return null;
  return (
    <Disclosure
      summary={`Left out (${stories.length})`}
      open={open.value}
      onToggle={now => {
        open.value = now;
      }}
    >
      <ul ref={lines} aria-label="Left out">
        {(open.value ? stories : []).map(story => (
          <AwayLine
            key={story.lead.id}
            title={storyTitle(story.lead)}
            note={linksOf(story)}
            action={
              <>
                <Button onClick={() => void commands.holdStory(story.lead.id)}>
                  Hold for {commands.holdMonth().name}
                </Button>
                <Button onClick={() => void commands.bringBack(story.lead.id)}>Put back</Button>
              </>
            }
          >
            <Field
              owner={story.lead.id}
              field="leftOut"
              label={`Reason for leaving out ${storyTitle(story.lead)}`}
              hideLabel
              line
              look="plain"
              placeholder="Reason, if you like"
              value={story.lead.leftOut ?? ''}
              toStore={asReason}
              onKeyDown={event => leaveReason(event, focus)}
            />
          </AwayLine>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Enter and Escape lead back to the list, where the next story has taken its place. */
function leaveReason(event: KeyboardEvent, { current, goTo }: Focus): void {
  const owner = current.value;
  if (owner === undefined || event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
  event.preventDefault();
  event.stopPropagation();
  goTo({ owner });
}

/** The one word that would keep the story for the library, and take the field away from who goes on typing. */
const asReason = (typed: string): string => (typed === LIBRARY_ONLY ? `${typed} ` : typed);

function Held({ around }: FoldProps) {
  const lines = useLines(around);
  const { arrangement, commands, records } = useIssue();
  const stories = arrangement.held.value;
  const issue = records.issue.value;
  if (stories.length === 0 || !issue) return null;
  const nameOf = (month: string): string => shortMonth(month, issue.id, LANGUAGE);
  const months = [...new Set(stories.map(({ lead }) => nameOf(lead.month)))];
  return (
    <Disclosure summary={`Held for ${months.join(', ')} (${stories.length})`}>
      <ul ref={lines} aria-label="Held">
        {stories.map(story => (
          <AwayLine
            key={story.lead.id}
            title={storyTitle(story.lead)}
            note={[nameOf(story.lead.month), linksOf(story)].filter(Boolean).join(' · ')}
            action={
              <Button onClick={() => void commands.unhold(story.lead.id)}>Use it here after all</Button>
            }
          />
        ))}
      </ul>
    </Disclosure>
  );
}

function Library({ around }: FoldProps) {
  const lines = useLines(around);
  const { arrangement, commands } = useIssue();
  const stories = arrangement.library.value;
  if (stories.length === 0) return null;
  return (
    <Disclosure summary={`Library only (${stories.length})`}>
      <ul ref={lines} aria-label="Library only">
        {stories.map(story => (
          <AwayLine
            key={story.lead.id}
            title={storyTitle(story.lead)}
            note={linksOf(story)}
            action={
              <Button onClick={() => void commands.bringBack(story.lead.id)}>Use it in this issue</Button>
            }
          />
        ))}
      </ul>
    </Disclosure>
  );
}

function Bin({ around }: FoldProps) {
  const lines = useLines(around);
  const { records, commands } = useIssue();
  const { bin } = records.lists.value;
  if (bin.length === 0) return null;
  return (
    <Disclosure summary={`Bin (${bin.length})`}>
      <p class={css.hint}>Kept for 30 days, then deleted for ever.</p>
      <ul ref={lines} aria-label="Bin">
        {bin.map(clipping => (
          <AwayLine
            key={clipping.id}
            title={titleOf(clipping)}
            action={<Button onClick={() => void commands.restore(clipping.id)}>Bring back</Button>}
          />
        ))}
      </ul>
    </Disclosure>
  );
}

function linksOf(story: Story): string {
  const links = clippingsOf(story).length;
  return links > 1 ? count(links, 'link') : '';
}
