/** The forms of the draft, as data: what each is called, what it holds and where it goes. */
import { dayOf } from '../../../clipping/months.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Outline } from '../../../issue/outline.ts';
import { fileName } from '../../../render/file-name.ts';
import { renderDraft } from '../../../render/markdown.ts';

export interface ExportForm {
  /** What the record of an export says; revisions are counted by it. */
  id: string;
  /** In the menu. */
  name: string;
  /** What is told when it is done. */
  done: string;
  /** On the button that answers the question for the issue's number. */
  answer: string;
  to: 'clipboard' | 'file';
  render: (outline: Outline, issue: Issue) => string;
}

const markdown = (outline: Outline): string => renderDraft(outline).markdown;

export const EXPORT_FORMS: readonly ExportForm[] = [
  {
    id: 'markdown-copy',
    name: 'Markdown',
    done: 'Markdown copied',
    answer: 'Use it and copy',
    to: 'clipboard',
    render: markdown,
  },
  {
    id: 'markdown-file',
    name: 'Markdown file',
    done: 'Markdown file saved',
    answer: 'Use it and export',
    to: 'file',
    render: markdown,
  },
  {
    id: 'markdown-file-front-matter',
    name: 'Markdown file with front matter',
    done: 'Markdown file with front matter saved',
    answer: 'Use it and export',
    to: 'file',
    render: (outline, { state, publishedAt }) =>
      renderDraft(outline, {
        frontMatter: {
          status: state,
          ...(publishedAt !== undefined && { date: dayOf(publishedAt, outline.newsletter.zone) }),
        },
      }).markdown,
  },
];

/** 'machine-learning-monthly-2021-03-issue-015-r2.md' */
export const exportName = (outline: Outline, revision: number): string => fileName(outline, revision, 'md');
