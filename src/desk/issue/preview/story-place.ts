/** The place in the drawn draft that speaks of a story, and the way to it. */
import type { OutlineStory } from '../../../issue/outline.ts';
import { DRAFT_CHECK_END } from '../../../render/rich/draft-check.ts';
import { safeAddress } from '../../../render/safe-link.ts';
import { cleanText, safeText } from '../../../render/safe-text.ts';
import { storyLine } from './story-line.ts';

/** An element, or a range of text. */
type Place = Pick<Element, 'getBoundingClientRect'>;

/** Pixels above a place that was scrolled to. */
const MARGIN = 16;

/** In the text of `pre`, which is `markdown`. */
export function placeInMarkdown(
  pre: Element,
  markdown: string,
  { title, links }: OutlineStory,
): Place | undefined {
  const lines = markdown.split('\n');
  // The draft check names stories too.
  const start = lines.indexOf(DRAFT_CHECK_END) + 1;
  const at = storyLine(lines.slice(start), safeText(title), safeAddress(links[0]?.link ?? ''));
  if (at < 0) return undefined;
  return textAt(
    pre,
    lines.slice(0, start + at).reduce((sum, line) => sum + line.length + 1, 0),
  );
}

/** In the blocks of rich text. */
export function placeInRich(rich: Element, { title, links }: OutlineStory): Place | undefined {
  const blocks = [...rich.querySelectorAll('h2, h3, h4, h5, h6, p, li')];
  const lines = blocks.map(block => {
    const addresses = [...block.querySelectorAll('a')].map(link => link.getAttribute('href'));
    return `${block.textContent} (${addresses.join(' ')})`;
  });
  return blocks[storyLine(lines, cleanText(title), safeAddress(links[0]?.link ?? ''))];
}

/** The letter at `offset` of the text of `element`. */
function textAt(element: Element, offset: number): Place | undefined {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node as Text;
    if (offset < before + length) {
      const range = document.createRange();
      range.setStart(node, offset - before);
      range.setEnd(node, offset - before + 1);
      return range;
    }
    before += length;
  }
  return undefined;
}

/** Scrolls `paper` so that what begins at `place` can be read; not at all where it can be already. */
export function bringIntoView(paper: Element, place: Place): void {
  const [around, { top }] = [paper.getBoundingClientRect(), place.getBoundingClientRect()];
  const isSeen = top >= around.top && top < around.top + around.height / 2;
  if (!isSeen) paper.scrollBy({ top: top - around.top - MARGIN });
}
