/** The words of an issue: what its author wrote, counted as a reader would. The same number everywhere. */
import { type MarkdownText, readMarkdown } from './markdown-text.ts';
import type { Outline, OutlineStory } from './outline.ts';
import { countPlainWords } from './word-count.ts';

/** Counts of texts that have been read, by language: between two outlines one note has changed. */
const counted = new WeakMap<MarkdownText, Map<string, number>>();

/** Number of words in Markdown, without its markup and without bare addresses. */
export function countWords(markdown: string, language: string): number {
  const read = readMarkdown(markdown);
  const counts = counted.get(read) ?? new Map<string, number>();
  const count = counts.get(language) ?? countPlainWords(read.text, language);
  counted.set(read, counts.set(language, count));
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
