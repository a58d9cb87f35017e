import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/clipping/clipping.ts';
import { renderMarkdown } from '../../../src/render/markdown.ts';
import { type RichOptions, richText, richTree } from '../../../src/render/rich/rich.ts';
import { TEMPLATES } from '../../../src/render/templates/index.ts';
import { makeLink, makeOutline, makeStory } from '../outlines.ts';
import { parseHtml } from '../readers.ts';

const html = (markdown: string, options?: RichOptions): string => richText(markdown, options).html;
const lines = (...of: string[]): string => of.join('\n');

describe('the rich copy', () => {
  test('is the body: no title, no draft check', () => {
    const draft =
      '# T\n\n<!-- draft-check: x -->\n\n> **Draft check:** 1\n\n<!-- /draft-check -->\n\nHello.\n';
    expect(richText(draft)).toEqual({ html: '<p>Hello.</p>', text: 'Hello.\n' });
    expect(html(draft, { title: true })).toBe('<h1>T</h1>\n<p>Hello.</p>');
  });

  test('has plain tags without attributes but addresses, and no table', () => {
    const draft = lines(
      '## A',
      '',
      '#### B',
      '',
      '| a | b |',
      '|---|---|',
      '| c | [d](https://x.example/) |',
      '',
      '```js',
      'e',
      '```',
      '',
      '![f](https://x.example/f.png) ~~g~~',
      '',
      '---',
    );
    const content = parseHtml(html(draft));
    const tags = new Set([...content.querySelectorAll('*')].map(element => element.localName));
    expect([...tags].sort()).toEqual([
      'a',
      'code',
      'h2',
      'h3',
      'hr',
      'img',
      'li',
      'p',
      'pre',
      's',
      'strong',
      'ul',
    ]);
    const attributes = [...content.querySelectorAll('*')].flatMap(element => element.getAttributeNames());
    expect([...new Set(attributes)].sort()).toEqual(['alt', 'href', 'src']);
  });

  test('parts a paragraph where its line breaks', () => {
    expect(html('a\\\nb\nc')).toBe('<p>a</p>\n<p>b c</p>');
    expect(html('- a\\\n  b\n  - c')).toBe('<ul><li><p>a</p><p>b</p><ul><li>c</li></ul></li></ul>');
    expect(html('> a\\\n> b')).toBe('<blockquote><p>a</p><p>b</p></blockquote>');
  });

  test('keeps what stands behind a block in an item', () => {
    expect(html('- a\n  ```\n  b\n  ```\n  c [d](https://x.example/)')).toBe(
      '<ul><li>a<pre><code>b\n</code></pre><p>c <a href="https://x.example/">d</a></p></li></ul>',
    );
    expect(html('- a\n\n  ***\n\n  b')).toBe('<ul><li><p>a</p><hr><p>b</p></li></ul>');
  });

  test.each([
    ['https://x.example/a', '→ '],
    ['- [https://x.example/a](https://x.example/a)', '→ '],
    ['> <https://x.example/a>', '→ '],
    ['See https://x.example/a', 'See '],
    ['[A title](https://x.example/a)', ''],
  ])('has no address alone on a line: %s', (markdown, before) => {
    const link = parseHtml(html(markdown)).querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://x.example/a');
    expect(link?.previousSibling?.textContent ?? '').toBe(before);
  });

  test('leaves code alone', () => {
    expect(html('```\nhttps://x.example/a\n```')).toBe('<pre><code>https://x.example/a\n</code></pre>');
  });
});

describe('a TODO', () => {
  const todo = '> **TODO(image):** Cap\\*tion. Source: [x.example](https://x.example/a). Check.';

  test('is a bold paragraph with its links', () => {
    expect(html(todo).replaceAll('\u2060', '')).toBe(
      '<p><strong>TODO(image): Cap*tion. Source: <a href="https://x.example/a">x.example</a>. Check.</strong></p>',
    );
    expect(richTree(todo).children).toMatchObject([{ data: { todo: true } }]);
  });

  test('in a row with another is a paragraph of its own', () => {
    expect(html('> **TODO(what):** a\n> **TODO(why):** b')).toBe(
      '<p><strong>TODO(what): a</strong></p>\n<p><strong>TODO(why): b</strong></p>',
    );
  });

  test('is none where the author quotes one', () => {
    const outline = makeOutline({}, [
      makeStory({ note: '> **TODO(why):** mine\n\n> **TODO&#40;why):** mine' }),
    ]);
    const { html: whole } = richText(renderMarkdown(outline));
    expect(richText(renderMarkdown(outline), { todos: false }).html).toBe(whole);
    expect(whole.match(/mine/g)).toHaveLength(2);
  });
});

describe('without to-dos', () => {
  const without = (...of: string[]): string => html(lines(...of), { todos: false });

  test('a label goes that only a TODO stood under, and one stays that names what follows', () => {
    expect(without('**Why:**', '', '> **TODO(why):** x', '', '**What:** y')).toBe(
      '<p><strong>What:</strong> y</p>',
    );
    expect(without('**More:**', '', '> **TODO(why):** x', '', '- y')).toBe(
      '<p><strong>More:</strong></p>\n<ul><li>y</li></ul>',
    );
  });

  test('a section goes that is left empty, with the headings in it', () => {
    expect(
      without(
        '## A',
        '',
        '> **TODO(note):** x',
        '',
        '## B',
        '',
        '### C',
        '',
        '> **TODO(why):** x',
        '',
        '## D',
        '',
        'y',
      ),
    ).toBe('<h2>D</h2>\n<p>y</p>');
  });

  test('a section stays that was empty before, and a heading that is a link', () => {
    expect(without('## A', '', '## B', '', '### [C](https://x.example/)', '', '> **TODO(why):** x')).toBe(
      '<h2>A</h2>\n<h2>B</h2>\n<h3><a href="https://x.example/">C</a></h3>',
    );
  });

  test.each(TEMPLATES)('of the template $id only gaps are lost', ({ source: template }) => {
    const link = (id: string, kind: Kind) => makeLink({ id, kind, link: `https://x.example/${id}` });
    const outline = makeOutline({ intro: '', outro: '' }, [
      makeStory({ id: 'a', what: '', why: '', links: [link('a', 'paper'), link('b', 'repo')] }),
      makeStory({ id: 'c', shape: 'free', what: '', why: '', pick: true, links: [link('c', 'video')] }),
      makeStory({ id: 'd', why: '', links: [link('d', 'tool')] }),
    ]);
    const draft = renderMarkdown(outline, { template });
    const [whole, closed] = [html(draft), html(draft, { todos: false })].map(parseHtml);
    const links = (of?: DocumentFragment) =>
      [...(of?.querySelectorAll('a') ?? [])].map(each => each.getAttribute('href'));
    expect(whole?.textContent?.match(/TODO\([a-z]+\):/g)?.length).toBe(outline.counts.todos);
    expect(closed?.textContent).not.toContain('TODO(');
    expect(links(closed)).toEqual(links(whole));
    expect(
      [...(closed?.querySelectorAll('p') ?? [])].filter(
        each => /:$/.test(each.textContent ?? '') && each.nextElementSibling?.localName !== 'ul',
      ),
    ).toEqual([]);
  });

  test('no clipping is lost', () => {
    const story = (id: string) =>
      makeStory({
        id,
        title: `Story ${id}`,
        what: '',
        why: '',
        links: [makeLink({ id, link: `https://x.example/${id}` })],
      });
    const outline = makeOutline({ intro: '', outro: '' }, [story('a'), story('b')]);
    const content = parseHtml(html(renderMarkdown(outline), { todos: false }));
    expect([...content.querySelectorAll('a')].map(link => link.getAttribute('href'))).toEqual([
      'https://x.example/a',
      'https://x.example/b',
    ]);
    expect(content.textContent).not.toContain('Until next month');
  });
});
