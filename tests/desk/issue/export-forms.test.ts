/**
 * Every form of an issue as a golden file, in tests/fixtures/forms: a small issue of our own, and the model issue where
 * the shared folder is at hand. To change one on purpose: run with `-u`, review, commit.
 */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMS, type FormSource } from '../../../src/desk/issue/state/export-forms.ts';
import { buildOutline, type OutlineSource } from '../../../src/issue/build-outline.ts';
import { issueTitle } from '../../../src/issue/titles.ts';
import { renderMarkdown } from '../../../src/render/markdown.ts';
import { standingText } from '../../../src/render/standing.ts';
import { readIssueJson } from '../../../src/transfer/issue-json.ts';
import { modelIssue, smallIssue } from '../../render/acceptance-cases.ts';
import { headingsOf, parseHtml, read } from '../../render/readers.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/forms');

/** Ends of the golden files' names, by form; what stands on the clipboard as plain text beside the HTML ends in .txt. */
const FILES: Readonly<Record<string, string>> = {
  'rich-copy': 'rich.html',
  'rich-copy-no-todos': 'rich-no-todos.html',
  'rich-copy-title': 'rich-title.html',
  'markdown-copy': 'copy.md',
  'markdown-file': 'file.md',
  'markdown-file-front-matter': 'front-matter.md',
  'html-file': 'mail.html',
  'json-file': 'issue.json',
  'github-issue': 'github.md',
};

function sourceFor(of: OutlineSource): FormSource {
  const outline = buildOutline({ ...of, standing: standingText });
  const { newsletter, issue } = outline;
  return {
    outline,
    issue: of.issue,
    markdown: renderMarkdown(outline),
    title: issueTitle(newsletter, issue),
  };
}

const linksOf = (content: ParentNode): string[] =>
  [...content.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '');
const todosIn = (text: string): number => text.match(/TODO\([a-z]+\):/g)?.length ?? 0;

const cases = [
  { name: 'small', of: smallIssue() },
  ...[modelIssue()].flatMap(of => (of ? [{ name: 'issue-15', of }] : [])),
];

describe.each(cases)('$name', ({ name, of }) => {
  const source = sourceFor(of);
  const markdown = read('commonmark', source.markdown);
  const todos = source.outline.counts.todos;
  /** Of the draft without its title and its draft check, which holds none. */
  const headings = headingsOf(markdown).slice(1);

  test.each(EXPORT_FORMS)('$id is as it was, to the byte', async form => {
    const { text, html } = form.render(source);
    const again = form.render(structuredClone(source));
    expect(again).toEqual({ text, ...(html !== undefined && { html }) });
    const file = resolve(FOLDER, name, FILES[form.id] ?? form.id);
    await expect(html === undefined ? text : `${html}\n`).toMatchFileSnapshot(file);
    if (html !== undefined) await expect(text).toMatchFileSnapshot(file.replace('.html', '.txt'));
  });

  test.each(['rich-copy', 'rich-copy-title', 'html-file'])('%s has the same stories, links and gaps', id => {
    const { text, html = text } = EXPORT_FORMS.find(form => form.id === id)?.render(source) ?? { text: '' };
    const content = parseHtml(html.replace(/<head>[\s\S]*<\/head>/, ''));
    expect(linksOf(content)).toEqual(linksOf(markdown));
    expect(headingsOf(content).filter(([level]) => level > 1)).toEqual(headings);
    expect(todosIn(html)).toBe(todos);
    expect(content.textContent).not.toContain('Draft check');
  });

  test('without to-dos it has the same stories, and every link but those of the gaps', () => {
    const { html = '' } = EXPORT_FORMS.find(({ id }) => id === 'rich-copy-no-todos')?.render(source) ?? {};
    const content = parseHtml(html);
    for (const todo of markdown.querySelectorAll('blockquote'))
      if (todosIn(todo.textContent ?? '')) todo.remove();
    expect(todosIn(html)).toBe(0);
    expect(linksOf(content)).toEqual(linksOf(markdown));
    const level3 = headings.filter(([level]) => level === 3);
    expect(headingsOf(content).filter(([level]) => level === 3)).toEqual(level3);
  });

  test('the JSON reads back as the very same outline', () => {
    const { text = '' } = EXPORT_FORMS.find(({ id }) => id === 'json-file')?.render(source) ?? {};
    expect(readIssueJson(text)).toEqual(source.outline);
    expect(renderMarkdown(readIssueJson(text))).toBe(source.markdown);
  });

  test('GitHub and the clipboard get the same Markdown, to whoever reads it', () => {
    for (const id of ['github-issue', 'markdown-copy', 'markdown-file']) {
      const { text = '' } = EXPORT_FORMS.find(form => form.id === id)?.render(source) ?? {};
      const content = read('commonmark', text);
      expect(linksOf(content)).toEqual(linksOf(read('commonmark', source.markdown)));
      expect(headingsOf(content).slice(1)).toEqual(headings);
      expect(todosIn(text)).toBe(todos);
    }
  });
});
