// @vitest-environment jsdom
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../src/extract/readable/markdown.ts';

const BASE = new URL('https://example.org/posts/one');
const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const read = (html: string) => markdownOf(bodyOf(html), BASE, 'en');
const markdown = (html: string): string => read(html).markdown;

/** What a reader of Markdown makes of it: names of the nodes and the addresses of links. */
function inside(text: string): { types: Set<string>; addresses: string[] } {
  const found = { types: new Set<string>(), addresses: [] as string[] };
  const visit = (node: { type: string; url?: string; children?: unknown[] }): void => {
    found.types.add(node.type);
    if (node.url !== undefined) found.addresses.push(node.url);
    for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
  };
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as never);
  return found;
}

describe('Markdown of a page’s text', () => {
  test.each([
    [
      'headings and emphasis',
      '<h2>Cards</h2><p>They <em>weave</em> <b>well</b>.</p>',
      '## Cards\n\nThey _weave_ **well**.',
    ],
    [
      'code with its language',
      '<pre><code data-lang="python" class="language-python">a = [1]\nb = a</code></pre>',
      '```python\na = [1]\nb = a\n```',
    ],
    [
      'tables, whatever their cells hold',
      '<table><tr><th>A</th><th>B|C</th></tr><tr><td><p>one</p><p>two</p></td><td>3</td></tr></table>',
      '| A | B\\|C |\n| - | - |\n| one two | 3 |',
    ],
    [
      'maths in a line and on its own',
      '<p>So <math data-latex="a_1 < b">a1</math>:</p><math display="block" data-latex="\\frac{a}{b}"></math>',
      'So $a_1 < b$:\n\n$$\n\\frac{a}{b}\n$$',
    ],
    ['maths without a source as its text', '<p>So <math><mi>a</mi></math>.</p>', 'So a.'],
    [
      'footnotes',
      '<p>Cards<sup id="fnref:1"><a href="#fn:1">1</a></sup></p><div id="footnotes"><ol><li class="footnote" id="fn:1"><p>Of paper. <a href="#fnref:1" class="footnote-backref">↩</a></p></li></ol></div>',
      'Cards[^1]\n\n[^1]: Of paper.',
    ],
    [
      'raised and lowered digits',
      '<p>10<sup>−6</sup> of H<sub>2</sub>O, x<sup>abc</sup></p>',
      '10⁻⁶ of H₂O, xabc',
    ],
    [
      'links and pictures with whole addresses',
      '<p><a href="../two?a=(1)">two</a> <img src="/i.png" alt="A loom"></p>',
      '[two](https://example.org/two?a=\\(1\\)) ![A loom](https://example.org/i.png)',
    ],
    [
      'cells in one line',
      '<table><tr><td><ul><li>a</li><li>b</li></ul></td><td>c<br>d <math data-latex="|x|"></math></td></tr></table>',
      '| | |\n| - | - |\n| a b | c d $\\vert x\\vert $ |',
    ],
    ['a place on the page as its text', '<p><a href="#top">Up</a></p>', 'Up'],
  ])('holds %s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  test('counts words as a reader does, in any language', () => {
    expect(read('<p>One two</p><p>three <img src="/a.png" alt="not this"></p>').words).toBe(3);
    expect(markdownOf(bodyOf('<p>私は本を読みます</p>'), BASE, 'ja').words).toBeGreaterThan(3);
    expect(read('<p>See:</p><pre>a b c</pre>').words).toBe(4);
    expect(read('<p>One two three four:</p><pre>a b c</pre>').words).toBe(4);
  });

  test('ends at a block where it is too long', () => {
    const body = bodyOf(`<p>${'word '.repeat(20)}</p>`.repeat(100));
    const { markdown: long } = markdownOf(body, BASE, '', 5000);
    expect(long.length).toBeLessThanOrEqual(5000);
    expect(long.length).toBeGreaterThan(4500);
    expect(long.endsWith('word')).toBe(true);
  });
});

describe('a hostile page', () => {
  const shown = (html: string) => inside(markdown(html));

  test.each([
    [
      'text that looks like markup',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;</p>',
    ],
    [
      'markup that runs',
      '<script>alert(1)</script><iframe src="//e.org" title="x"></iframe><svg onload="alert(1)"></svg><p>x</p>',
    ],
    ['comments', '<p>a<!-- <b>b</b> -->c</p>'],
    [
      'maths that closes itself',
      '<math data-latex="&lt;img src=x onerror=alert(1)&gt;">x</math><math display="block" data-latex="$$&#10;&lt;script&gt;alert(1)&lt;/script&gt;"></math>',
    ],
    [
      'addresses in maths that swallow the next backslash',
      '<p><math data-latex="https://a">x</math>&lt;script&gt;</p><p><math data-latex="www.a">x</math>&lt;script&gt;</p>',
    ],
    ['half an address before a tag', '<p>www.&lt;script&gt;</p><p>www.$$&lt;script&gt;</p>'],
    [
      'addresses in the text of links and pictures',
      '<p><a href="/x">https://a&lt;script&gt;</a> <a href="/x">www.a<b>&lt;i&gt;</b></a> <img src="/a.png" alt="https://a<b>"></p>',
    ],
    [
      'code that closes its fence',
      '<pre>```\n<script>alert(1)</script></pre><p><code>`</code><code>&lt;b&gt;</code></p>',
    ],
    ['languages with line ends', '<pre><code data-lang="x&#10;```&#10;<script>">a</code></pre>'],
    ['alternative texts', '<p><img src="/a.png" alt="](x) <script>alert(1)</script>"></p>'],
    ['cells', '<table><tr><td>a|b<br>&lt;i&gt;</td></tr></table>'],
  ])('leaves no live markup: %s', (_, html) => {
    expect(shown(html).types).not.toContain('html');
  });

  test('leaves only addresses that lead to the web or to mail', () => {
    const { addresses } = shown(
      [
        'javascript:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'mailto:a@example.org',
        '/ok',
        'java\tscript:x',
      ]
        .map(address => `<p><a href="${address}">a</a><img src="${address}"></p>`)
        .join('<math data-latex="[a](javascript:x)">a</math>'),
    );
    expect(addresses.map(address => new URL(address).protocol)).toEqual(['mailto:', 'https:', 'https:']);
  });

  test.each(['div', 'b', 'blockquote', 'ul><li', 'table><tr><td'])('nests %s as deep as it likes', tags => {
    const html = `<${tags}>`.repeat(300);
    expect(markdown(`${html}seen`)).toContain('seen');
  });

  test('is text, whatever it says (any text, as text, code, maths and alternative text)', () => {
    const nasty = fc
      .array(
        fc.oneof(
          fc.string({ maxLength: 6 }),
          fc.constantFrom(
            '<',
            '>',
            '<script>',
            '<a ',
            '](',
            '`',
            '```',
            '$',
            '$$',
            '\n',
            '|',
            '\\',
            '&lt;',
            '<!--',
            '[^1]: ',
            '<https://a>',
            'www.',
            '://',
          ),
        ),
        { maxLength: 8 },
      )
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(nasty, nasty, (one, two) => {
        const part = document.createElement('div');
        part.innerHTML =
          '<p></p><pre><code></code></pre><p><code></code><math></math><img src="/a.png"><a href="/x"><b></b></a></p><math display="block"></math><table><tr><td></td></tr></table>';
        for (const element of part.querySelectorAll('p, pre code, p code, td, a')) element.prepend(one);
        for (const element of part.querySelectorAll('math')) element.setAttribute('data-latex', two);
        part.querySelector('img')?.setAttribute('alt', two);
        expect(inside(markdownOf(part, BASE, '').markdown).types).not.toContain('html');
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});
