import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlFile } from '../../src/render/html-file.ts';
import { inertCopy, inertNotes, inertText } from '../../src/render/inert.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { richText } from '../../src/render/rich/rich.ts';
import { hostileNote, hostileTitle } from './hostile.ts';
import { makeLink, makeOutline, makeStory } from './outlines.ts';
import { parseHtml, read } from './readers.ts';

/** What Jekyll, Hugo, Buttondown and their like run, and Mailchimp. */
const TAGS = /\{\{|\{%|\{#/;
const MERGE = /\*\|[^|]*\|\*/;

const markdownOf = (title: string, note: string): string =>
  renderMarkdown(
    makeOutline({ intro: note }, [
      makeStory({ title, note, links: [makeLink({ title, text: note, link: 'https://x.example/{{a}}' })] }),
    ]),
  );

describe('nothing in data is live', () => {
  test('in a Markdown file, on the clipboard, in rich text and in HTML', () => {
    fc.assert(
      fc.property(hostileTitle, hostileNote, (title, note) => {
        const markdown = markdownOf(
          `${title} {{ a }} {% b %} {{< c >}} *|D|*`,
          `${note}\n\n{{ a }} \`{% b %}\` *|D|*`,
        );
        const { html, text } = richText(markdown);
        for (const form of [markdown, inertCopy(markdown), html, text]) expect(form).not.toMatch(TAGS);
        for (const form of [html, htmlFile(markdown, { title, language: 'en' })]) {
          expect(form).not.toMatch(TAGS);
          expect(form).not.toMatch(MERGE);
        }
        expect(parseHtml(html).textContent).not.toMatch(TAGS);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test.each(['commonmark', 'gfm', 'markdown-it', 'marked'])(
    'and every reader sees it as it was typed: %s',
    reader => {
      const seen = read(reader, inertNotes('{{ a }}, {% b %}, {{< c >}} and `{{ d }}`')).textContent ?? '';
      expect(seen.replaceAll('\u2060', '').trim()).toBe('{{ a }}, {% b %}, {{< c >}} and {{ d }}');
    },
  );

  test('in HTML a browser reads it as it was', () => {
    const page = htmlFile('{\\{ a }} \\*\\|D\\|\\*', { title: '*|T|*', language: 'en' });
    expect(parseHtml(page).querySelector('p')?.textContent).toBe('{{ a }} *|D|*');
    expect(page).toContain('<title>&#42;|T&#124;*</title>');
  });
});

describe('text for an editor', () => {
  const joined = (text: string): string => inertText(text).replaceAll('\u2060', '·');

  test.each([
    ['A * B, a_b_c and 2*3*4', 'A * B, a_b_c and 2*3*4'],
    ['an *asterisk* and `code`', 'an ·*asterisk* and ·`code`'],
    ['see arxiv.org and www.example.org', 'see arxiv·.org and www·.example·.org'],
    ['https://x.example', 'https·://x·.example'],
    ['Node.js 1.5, e.g. v2.0', 'Node.js 1.5, e.g. v2.0'],
  ])('%s', (text, expected) => {
    expect(joined(text)).toBe(expected);
  });

  test('takes linear time', () => {
    const started = performance.now();
    for (const piece of ['{', '*', '|*', ' *', 'a.', 'https:/', '.a']) inertText(piece.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test('what an empty section says is data', () => {
  const sections = [{ id: 's', title: 'S', whenEmpty: 'None {{ a }}', stories: [] }];
  expect(renderMarkdown(makeOutline({ sections }))).not.toMatch(TAGS);
});

test('a standing text keeps what its author makes live on purpose', () => {
  const outline = makeOutline({ closing: '{% raw %}{{ unsubscribe_url }}{% endraw %}' });
  expect(renderMarkdown(outline)).toContain('{{ unsubscribe_url }}');
});
