/** The words of an issue: what its author wrote, counted as a reader would. The same number everywhere. */
import { safeLanguage } from './locale.ts';
import { readMarkdown } from './markdown-text.ts';
import type { Outline, OutlineStory } from './outline.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const locale = safeLanguage(language);
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

/** Number of words in Markdown, without its markup and without bare addresses. */
export function countWords(markdown: string, language: string): number {
  let count = 0;
  for (const { isWordLike } of segmenterOf(language).segment(readMarkdown(markdown).text))
    if (isWordLike) count += 1;
  return count;
}

const notesOf = ({ what, why, note, links, bonus }: OutlineStory): string[] => [
  what,
  why,
  note,
  ...links.map(({ text }) => text),
  ...bonus.texts,
];

/**
 * Words of opening, intro, notes and closing: not of titles, headings, labels, lists of links, TODO or CHECK lines.
 * `standing` gives a standing text with its variables filled in.
 */
export function issueWords(outline: Omit<Outline, 'counts'>, standing: (source: string) => string): number {
  const { opening, intro, sections, outro, closing, newsletter } = outline;
  const notes = sections.flatMap(({ stories }) => stories.flatMap(notesOf));
  return [standing(opening), intro, ...notes, outro, standing(closing)].reduce(
    (words, text) => words + countWords(text, newsletter.language),
    0,
  );
}
