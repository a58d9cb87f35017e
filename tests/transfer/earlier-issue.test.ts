import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, readEarlierIssue } from '../../src/transfer/earlier-issue.ts';

const DECEMBER = { month: '2020-12', number: 12 };
const read = (text: string) => readEarlierIssue(text, DECEMBER);
const firstOf = (line: string) => read(line).featured[0];

describe('a list of addresses', () => {
  test('gives one record for each resource, with the issue it was in', () => {
    expect(read('https://github.com/huggingface/transformers').featured).toEqual([
      {
        resource: 'github:huggingface/transformers',
        month: '2020-12',
        issueNumber: 12,
        address: 'https://github.com/huggingface/transformers',
      },
    ]);
  });

  test('takes two addresses of one resource as one, and counts that', () => {
    const { featured, repeated } = read(
      'https://arxiv.org/abs/2103.07579\r\n\r\nhttps://arxiv.org/pdf/2103.07579v2.pdf',
    );
    expect(featured.map(({ resource }) => resource)).toEqual(['arxiv:2103.07579']);
    expect(repeated).toBe(1);
  });

  test('names the lines that hold no address, and drops none', () => {
    expect(
      read('\nMy favourites:\nhttps://example.org/a\n  see e.g. Node.js, page 4.5\nmailto:a@b.c').unread,
    ).toEqual([
      { line: 2, text: 'My favourites:' },
      { line: 4, text: 'see e.g. Node.js, page 4.5' },
      { line: 5, text: 'mailto:a@b.c' },
    ]);
  });

  test('needs no number', () => {
    expect(readEarlierIssue('https://example.org/a', { month: '2020-12' }).featured[0]).not.toHaveProperty(
      'issueNumber',
    );
  });
});

describe('one line', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a', undefined],
    ['- [A paper](https://example.org/a)', 'https://example.org/a', 'A paper'],
    ['- [A paper](https://example.org/a "Its title")', 'https://example.org/a', 'A paper'],
    ['12. A paper: https://example.org/a', 'https://example.org/a', 'A paper'],
    ['https://example.org/a A paper', 'https://example.org/a', 'A paper'],
    ['<https://example.org/a>', 'https://example.org/a', undefined],
    ['As I said (https://example.org/a).', 'https://example.org/a', 'As I said'],
    ['https://en.wikipedia.org/wiki/C_(language)', 'https://en.wikipedia.org/wiki/C_(language)', undefined],
    ['[C](https://en.wikipedia.org/wiki/C_(language))', 'https://en.wikipedia.org/wiki/C_(language)', 'C'],
    ['example.org/a', 'https://example.org/a', undefined],
    ['- example.org', 'https://example.org/', undefined],
    ['* A paper | example.org/a', 'https://example.org/a', 'A paper'],
    ['1) A paper (new) - https://example.org/a', 'https://example.org/a', 'A paper (new)'],
    ['HTTPS://Example.org/a?utm_source=x', 'https://example.org/a', undefined],
  ])('%s', (line, address, title) => {
    expect(firstOf(line)).toMatchObject({ address });
    expect(firstOf(line)?.title).toBe(title);
  });

  test('with two addresses gives both, and no title that may belong to either', () => {
    const { featured } = read('Both: https://example.org/a and https://example.org/b');
    expect(featured.map(({ address }) => address)).toEqual([
      'https://example.org/a',
      'https://example.org/b',
    ]);
    expect(featured.every(({ title }) => title === undefined)).toBe(true);
  });
});

test.each([
  ['12. Things: a list:', '12. Things: a list:'],
  ['List<T> [draft]', 'List<T> [draft]'],
  ['How https://foo.example was built', 'How foo.example was built'],
  ['https://example.org/a', undefined],
])('the line of a record gives that record alone, with its title: %s', (title, wanted) => {
  const record = { resource: 'url:example.org/a', month: '2020-12', address: 'https://example.org/a' };
  const { featured, repeated } = readEarlierIssue(linesOf([{ ...record, title }]), { month: '2020-12' });
  expect(featured).toEqual([{ ...record, ...(wanted !== undefined && { title: wanted }) }]);
  expect(repeated).toBe(0);
});

test('the lines of what was read give the same records again', () => {
  const { featured } = read('[A](https://example.org/a)\nhttps://arxiv.org/pdf/2103.07579\nexample.org/c');
  expect(read(linesOf(featured)).featured).toEqual(featured);
});

test('every line that is not empty is either read or listed, whatever it holds', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 6 }), lines => {
      const { featured, unread, repeated } = read(lines.join('\n'));
      const filled = lines.flatMap(line => line.split(/\r\n?|\n/)).filter(line => line.trim() !== '');
      expect(featured.length + unread.length + repeated).toBeGreaterThanOrEqual(filled.length);
    }),
  );
});

test('a hostile line of 100 kB takes no time', { timeout: 60_000 }, () => {
  const start = performance.now();
  for (const unit of ['a.', '(', 'http://', ')', '- ', 'a-.'])
    read(`${unit.repeat(50_000)} https://example.org/${')'.repeat(20_000)}`);
  expect(performance.now() - start).toBeLessThan(10_000);
});
