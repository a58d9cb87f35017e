import { describe, expect, test } from 'vitest';
import { isFurniture, mayBeAsked } from '../../../src/issue/sent/furniture.ts';
import { linksInMarkdown } from '../../../src/issue/sent/markdown-links.ts';
import { compareTitles } from '../../../src/issue/sent/same-title.ts';

const pairs = (markdown: string) => linksInMarkdown(markdown).map(({ text, address }) => [text, address]);

describe('the links of a Markdown issue', () => {
  test.each([
    ['inline', '- Paper: [A *fine* title](https://example.org/a "t")', 'A fine title'],
    ['by reference', 'See [A fine title][1].\n\n[1]: https://example.org/a', 'A fine title'],
    ['by its own name', 'See [A fine title].\n\n[a fine title]: <https://example.org/a>', 'A fine title'],
    ['bare', 'See https://example.org/a', 'https://example.org/a'],
    ['in angle brackets', '<https://example.org/a>', 'https://example.org/a'],
    ['inline HTML', 'See <a class="x" href="https://example.org/a">A <b>fine</b> title</a>.', 'A fine title'],
    ['a block of HTML', "<div>\n<a href='https://example.org/a'>A fine title</a>\n</div>", 'A fine title'],
    ['in a table', '| a |\n| - |\n| [A fine title](https://example.org/a) |', 'A fine title'],
    ['a heading', '## [A fine title](https://example.org/a)', 'A fine title'],
  ])('%s', (_, markdown, text) => {
    expect(pairs(markdown)).toEqual([[text, 'https://example.org/a']]);
  });

  test('in footnotes, in lines that only begin as a definition, and without a scheme', () => {
    expect(
      pairs(
        'Text[^1].\n\n[^1]: See [A paper](https://example.org/p).\n\n[Update]: a [post](https://example.org/u) is out\n\nAt www.example.com now.',
      ),
    ).toEqual([
      ['A paper', 'https://example.org/p'],
      ['post', 'https://example.org/u'],
      ['www.example.com', 'http://www.example.com'],
    ]);
  });

  test('defined twice lead where the first says', () => {
    expect(pairs("[b] here\n\n[b]: https://a.example/ 'A'\n[b]: https://b.example/ (B)")).toEqual([
      ['b', 'https://a.example/'],
    ]);
  });

  test('cut no character in two where their words are many', () => {
    const [link] = linksInMarkdown(`[${'x'.repeat(298)}😀${'y'.repeat(9)}](https://a.example/)`);
    expect(link?.text).toBe(`${'x'.repeat(298)}😀…`);
  });

  test('keep their order and what stands around them', () => {
    const links = linksInMarkdown(
      'Nothing here.\n\nOne is [b](https://b.example/), two [a](https://a.example/).',
    );
    expect(links.map(({ address }) => address)).toEqual(['https://b.example/', 'https://a.example/']);
    expect(links[0]?.around).toBe('One is b, two a.');
  });

  test('of a bare list are told by the words after the heading', () => {
    const [link, own] = linksInMarkdown(
      '### A story\n\n**What it is:** A *list* of changes.\n\n**Why it matters:** Because.\n\n- Blog: [a](https://a.example/)\n\n### Another\n\n- [b](https://b.example/)',
    );
    expect([link?.around, own?.around]).toEqual(['A list of changes.', 'b']);
  });

  test('are of the web only', () => {
    expect(
      pairs('[a](javascript:alert(1)) [b](/here) [c](mailto:a@b.c) [d][e] `https://code.example`'),
    ).toEqual([]);
  });

  test('a hostile text of 200 kB takes no time', { timeout: 60_000 }, () => {
    const start = process.cpuUsage();
    for (const unit of ['[', '[a](', '<a href=', '> ', '[a]: ', '<a href="https://a.b">', '](', '*'])
      linksInMarkdown(unit.repeat(200_000 / unit.length));
    // Of the processor's time, in microseconds: other work on the machine does not count.
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000);
  });
});

describe('furniture of a mail', () => {
  test.each([
    ['Unsubscribe', 'https://click.example.com/x'],
    ['View in browser', 'https://click.example.com/x'],
    ['Im Browser ansehen', 'https://click.example.com/x'],
    ['here', 'https://letters.us5.list-manage.com/unsubscribe?u=1'],
    ['', 'https://twitter.com/intent/tweet?url=x'],
  ])('“%s” to %s', (text, address) => expect(isFurniture({ text, address })).toBe(true));

  test.each([
    ['How to unsubscribe an observable without tears', 'https://example.org/rx'],
    ['Share and enjoy: a guide to licences', 'https://example.org/share-alike'],
    ['A paper', 'https://arxiv.org/abs/2103.07579'],
  ])('not “%s”', (text, address) => expect(isFurniture({ text, address })).toBe(false));

  test.each([
    ['Unsubscribe from all emails', '', false],
    ['here', 'To unsubscribe, click here.', false],
    ['hier', 'Zum Abmelden bitte hier klicken', false],
    ['here', 'A paper here, and another there. Unsubscribe', true],
    ['A paper on looms', 'A paper on looms, and why it matters', true],
  ])('a closed link that says “%s” in “%s” may be asked for: %s', (text, around, may) =>
    expect(mayBeAsked({ text, around, address: 'https://u1.ct.sendgrid.net/ls/click?upn=x' })).toBe(may),
  );
});

test.each([
  ['ResNets strike again: ResNet-RS', 'ResNets Strike Again – ResNet‑RS!', 'same'],
  [
    'Revisiting ResNets: Improved Training',
    'Revisiting ResNets: Improved Training and Scaling Strategies',
    'alike',
  ],
  ['Revisiting', 'Revisiting ResNets: Improved Training and Scaling Strategies', undefined],
  ['Read more', 'Read more books this year, a talk', undefined],
  ['', 'A title', undefined],
  ['C++', 'C#', 'same'],
])('“%s” and “%s” are %s', (text, title, wanted) => expect(compareTitles(text, title)).toBe(wanted));
