import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/issue/markdown-text.ts';
import { fillStanding } from '../../src/issue/standing-text.ts';
import { countWords } from '../../src/issue/words.ts';

describe('words', () => {
  it.each([
    ['Old architecture, new training recipe.', 5],
    ['**Bold** and _emphasis_ with `code`', 5],
    ['A [link](https://example.org/a/b/c "title") counts its text', 5],
    ['![picture of a cat](https://example.org/cat.png) here', 1],
    ['See <https://example.org/post> and www.example.org now', 3],
    ['# Heading\n\n- one\n- two\n\n> three', 4],
    ['one\ntwo  \nthree', 3],
    ['The 15th of 1,500', 4],
    ["don't", 1],
    ['re**Union**', 1],
    ['<b>raw</b>', 3],
    ['[a]: https://example.org "printed as text"', 4],
    ['', 0],
    ['— … 🙂', 0],
  ])('of %j are %i', (markdown, count) => {
    expect(countWords(markdown, 'en-GB')).toBe(count);
  });

  it('are found in languages that write without spaces', () => {
    expect(countWords('機械学習の論文を読む', 'ja')).toBeGreaterThan(3);
  });

  it('are counted however deep quotes are nested', () => {
    expect(countWords(`${'> '.repeat(3000)}deep`, 'en')).toBeGreaterThan(0);
  });
});

describe('links of a text', () => {
  it('are those that Markdown makes of it', () => {
    const { links } = readMarkdown(
      '[a](https://a.example/) <https://b.example/> https://c.example `https://d.example`',
    );
    expect(links).toEqual(['https://a.example/', 'https://b.example/', 'https://c.example']);
  });
});

describe('a standing text, for counting', () => {
  const outline = {
    newsletter: {
      title: 'A B',
      slug: 'a-b',
      author: 'Ada Lovelace',
      archive: '',
      language: 'en',
      zone: 'UTC',
      labels: { what: '', why: '' },
    },
    issue: { id: '2021-03', months: ['2021-03'], number: 15 },
  };

  it('has its variables filled in, and its tags gone', () => {
    const source =
      '{% if x %}By {{ newsletter.author | upcase }}, {{issue.number}}: {{ unknown }}{% endif %}';
    expect(fillStanding(source, outline).trim()).toBe('By Ada Lovelace, 15: value');
  });
});
