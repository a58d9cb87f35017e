/** The forms of the draft, as data: what each is called, what it holds and where it goes. */
import { dayOf } from '../../../clipping/months.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Outline } from '../../../issue/outline.ts';
import { frontMatter } from '../../../render/front-matter.ts';
import { githubBody } from '../../../render/github-issue.ts';
import { htmlFile } from '../../../render/html-file.ts';
import { inertCopy } from '../../../render/inert.ts';
import { type RichOptions, richText } from '../../../render/rich/rich.ts';
import { writeIssueJson } from '../../../transfer/issue-json.ts';
import { mailRemark, sizeHint } from './mail-remark.ts';

/** What a form is made of: the issue, or the part of it that is exported. */
export interface FormSource {
  outline: Outline;
  /** Of the outline, by the issue's template. */
  markdown: string;
  /** Of the issue or of the one story, plain text. */
  title: string;
  issue: Issue;
}

export interface Rendered {
  text: string;
  /** For a clipboard that takes rich text. */
  html?: string;
}

export interface ExportForm {
  /** What the record of an export says; revisions are counted by it. */
  id: string;
  /** In the menu. */
  name: string;
  /** In a sentence: 'copied as …', 'saved as …'. */
  as: string;
  to: 'clipboard' | 'file' | 'page';
  /** Of a file. */
  extension?: string;
  type?: string;
  /** Only of the whole issue: what it adds belongs to the issue. */
  whole?: true;
  render: (source: FormSource) => Rendered;
  /** What is to be known of it before, in a few words, and after, in sentences. */
  hint?: (rendered: Rendered) => string;
  remark?: (rendered: Rendered, todos: number) => string;
}

const rich =
  (options: RichOptions) =>
  ({ markdown }: FormSource): Rendered =>
    richText(markdown, options);

export const MARKDOWN_COPY: ExportForm = {
  id: 'markdown-copy',
  name: 'Markdown',
  as: 'Markdown',
  to: 'clipboard',
  render: ({ markdown }) => ({ text: inertCopy(markdown) }),
};

export const EXPORT_FORMS: readonly ExportForm[] = [
  { id: 'rich-copy', name: 'Rich text', as: 'rich text', to: 'clipboard', render: rich({}) },
  {
    id: 'rich-copy-no-todos',
    name: 'Rich text without to-dos',
    as: 'rich text without to-dos',
    to: 'clipboard',
    render: rich({ todos: false }),
  },
  {
    id: 'rich-copy-title',
    name: 'Rich text with its title',
    as: 'rich text with its title',
    to: 'clipboard',
    whole: true,
    render: rich({ title: true }),
  },
  MARKDOWN_COPY,
  {
    id: 'markdown-file',
    name: 'Markdown file',
    as: 'Markdown file',
    to: 'file',
    extension: 'md',
    type: 'text/markdown',
    render: ({ markdown }) => ({ text: markdown }),
  },
  {
    id: 'markdown-file-front-matter',
    name: 'Markdown file with front matter',
    as: 'Markdown file with front matter',
    to: 'file',
    extension: 'md',
    type: 'text/markdown',
    whole: true,
    render: ({ outline, markdown, issue: { state, publishedAt } }) => ({
      text:
        frontMatter(outline, {
          status: state,
          ...(publishedAt !== undefined && { date: dayOf(publishedAt, outline.newsletter.zone) }),
        }) + markdown,
    }),
  },
  {
    id: 'html-file',
    name: 'HTML file',
    as: 'HTML file',
    to: 'file',
    extension: 'html',
    type: 'text/html',
    render: ({ markdown, title, outline }) => ({
      text: htmlFile(markdown, { title, language: outline.newsletter.language }),
    }),
    hint: ({ text }) => sizeHint(text),
    remark: ({ text }, todos) => mailRemark(text, todos),
  },
  {
    id: 'json-file',
    name: 'JSON',
    as: 'JSON',
    to: 'file',
    extension: 'json',
    type: 'application/json',
    render: ({ outline }) => ({ text: writeIssueJson(outline) }),
  },
  {
    id: 'github-issue',
    name: 'GitHub issue…',
    as: 'GitHub issue',
    to: 'page',
    render: ({ markdown }) => ({ text: githubBody(markdown) }),
  },
];

/** What the button says that answers the question for the number, by where the form goes. */
export const ANSWERS: Readonly<Record<ExportForm['to'], string>> = {
  clipboard: 'Use it and copy',
  file: 'Use it and export',
  page: 'Use it and open',
};
