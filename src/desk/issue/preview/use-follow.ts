/** The preview goes along with the story that is worked on: when it is opened, and when a field of it gets the focus. */
import { untracked, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useIssue } from '../context.ts';
import { bringIntoView, placeInMarkdown, placeInRich } from './story-place.ts';

/** `paper` scrolls; its one child is the draft, as Markdown in a `pre` or as rich text. */
export function useFollow(paper: RefObject<HTMLElement | null>): void {
  const { draft, focus, records } = useIssue();
  const follow = (owner: string): void => {
    const [element, made] = [paper.current, draft.made.peek()];
    const drawn = element?.firstElementChild;
    // Whoever is in the preview scrolls it himself; hidden, it has no height.
    if (!element || !drawn || !made || !element.clientHeight || element.matches(':hover, :focus-within'))
      return;
    const lead = records.clipping(owner)?.story ?? owner;
    const story = made.outline.sections.flatMap(({ stories }) => stories).find(({ id }) => id === lead);
    if (!story) return;
    const place =
      drawn.tagName === 'PRE' ? placeInMarkdown(drawn, made.markdown, story) : placeInRich(drawn, story);
    if (place) bringIntoView(element, place);
  };
  useSignalEffect(() => {
    const story = focus.open.value;
    if (story !== undefined) untracked(() => follow(story));
  });
  useSignalEffect(() => {
    const field = focus.lastField();
    if (field) untracked(() => follow(field.owner));
  });
}
