/** How much of an issue is exported: all of it, what is new since the last export, or one story. */
import type { Export, Issue } from '../../../issue/issue.ts';
import type { Outline, OutlineStory } from '../../../issue/outline.ts';
import { lastExport } from '../../../issue/revisions.ts';
import { issueTitle, monthsTitle } from '../../../issue/titles.ts';
import { renderDraft } from '../../../render/markdown.ts';
import { clippingsOfStory, pickStories } from '../../../render/pick-stories.ts';
import { cleanText } from '../../../render/safe-text.ts';
import type { Made } from './draft.ts';
import type { FormSource } from './export-forms.ts';

/** `{ story }`: id of its lead. */
export type ExportPart = 'issue' | 'new' | { story: string };

export interface Fresh {
  stories: number;
  /** Ids of the clippings that were in no export since the last whole one, nor in it. */
  clippings: ReadonlySet<string>;
  /** Of that export. */
  revision: number;
}

/** What the record of an export says of its part. */
export const partName = (part: ExportPart): string | undefined =>
  part === 'issue' ? undefined : part === 'new' ? 'new' : part.story;

export const storiesIn = ({ sections }: Outline): OutlineStory[] =>
  sections.flatMap(({ stories }) => stories);

/** Undefined before the first export of the whole. */
export function freshIn(outline: Outline, { exports }: Pick<Issue, 'exports'>): Fresh | undefined {
  const last = lastExport({ exports });
  if (!last) return undefined;
  const isLater = (made: Export): boolean => made.part === 'new' && made.at >= last.at;
  const known = new Set([last, ...exports.filter(isLater)].flatMap(({ stories }) => stories));
  const stories = storiesIn(outline);
  const clippings = new Set(stories.flatMap(clippingsOfStory).filter(id => !known.has(id)));
  const withNew = stories.filter(story => clippingsOfStory(story).some(id => clippings.has(id)));
  return { stories: withNew.length, clippings, revision: last.revision };
}

/** What a form is made of, by the template that the whole was made with. */
export function sourceOf(made: Made, issue: Issue, part: ExportPart): FormSource {
  const { outline, markdown, template } = made;
  const title = cleanText(issueTitle(outline.newsletter, outline.issue));
  if (part === 'issue') return { outline, markdown, title, issue };
  const clippings = part === 'new' ? freshIn(outline, issue)?.clippings : new Set([part.story]);
  const picked = pickStories(outline, clippings ?? new Set());
  const draft = renderDraft(picked, {
    ...(template !== undefined && { template }),
    part: part === 'new' ? 'sections' : 'story',
  });
  const [only] = storiesIn(picked);
  return {
    outline: picked,
    markdown: draft.markdown,
    title:
      part === 'new' || !only
        ? title
        : cleanText(only.title) || monthsTitle(outline.issue.months, outline.newsletter.language),
    issue,
  };
}
