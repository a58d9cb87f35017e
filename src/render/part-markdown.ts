/** Markdown of a part of an issue: one story, or what is new since an export. */
import type { Outline } from '../issue/outline.ts';
import { type Draft, type RenderOptions, renderDraft } from './markdown.ts';
import { pickStories } from './pick-stories.ts';

type PartOptions = Omit<RenderOptions, 'part' | 'frontMatter'>;

/** One story with its heading, without the texts and sections. `id`: of its lead or of any other of its clippings. */
export const storyMarkdown = (outline: Outline, id: string, options: PartOptions = {}): Draft =>
  renderDraft(pickStories(outline, new Set([id])), { ...options, part: 'story' });

/** The stories that hold one of these clippings, under their sections. */
export const newMarkdown = (
  outline: Outline,
  clippings: ReadonlySet<string>,
  options: PartOptions = {},
): Draft => renderDraft(pickStories(outline, clippings), { ...options, part: 'sections' });
