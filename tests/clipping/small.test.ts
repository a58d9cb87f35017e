import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText, sameData } from '../../src/clipping/compare.ts';
import { KINDS } from '../../src/clipping/kinds.ts';
import { patch } from '../../src/clipping/patch.ts';
import { isPublished, publishedMonth } from '../../src/clipping/published.ts';
import { addQuote } from '../../src/clipping/quotes.ts';
import { addTag, normalizeTag } from '../../src/clipping/tags.ts';

describe('a tag', () => {
  it.each([
    ['#NLP', 'nlp'],
    ['  Speech to  Text ', 'speech-to-text'],
    ['##', ''],
    ['a,b', 'a-b'],
    ['e\u0301', 'é'],
    ['C#', 'c#'],
    ['\u202ertl\u200b', 'rtl'],
    ['x'.repeat(60), 'x'.repeat(50)],
  ])('%j is stored as %j', (text, tag) => {
    expect(normalizeTag(text)).toBe(tag);
  });

  it('is stored as it is when it is stored again, and added once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        text => normalizeTag(normalizeTag(text)) === normalizeTag(text),
      ),
    );
    expect(addTag(['nlp'], '#NLP')).toEqual(['nlp']);
    expect(addTag(['nlp'], ' ')).toEqual(['nlp']);
  });
});

describe('a publication date', () => {
  it.each(['2021', '2021-03', '2021-03-13', '2020-02-29'])('may be %s', value => {
    expect(isPublished(value)).toBe(true);
  });

  it.each(['', '21', '2021-13', '2021-3', '2021-02-29', '2021-03-13T00:00:00Z', 2021, undefined])(
    'is not %j',
    value => {
      expect(isPublished(value)).toBe(false);
    },
  );

  it('without a month counts from December', () => {
    expect([publishedMonth('2020'), publishedMonth('2020-05-02')]).toEqual(['2020-12', '2020-05']);
  });
});

describe('quotes', () => {
  it('are added once, white space aside, and never empty', () => {
    const one = addQuote([], ' A\u00a0 line ', 5);
    expect(one).toEqual([{ text: 'A line', clippedAt: 5 }]);
    expect(addQuote(one, 'A\nline', 6)).toEqual(one);
    expect(addQuote(one, '\u200b', 6)).toEqual(one);
  });
});

describe('comparing', () => {
  it('goes by code points, where UTF-16 would not', () => {
    expect(compareText('\uffee', '😀')).toBeLessThan(0);
    expect('\uffee' < '😀').toBe(false);
    expect([compareText('a', 'ab'), compareText('ab', 'a'), compareText('', '')].map(Math.sign)).toEqual([
      -1, 1, 0,
    ]);
  });

  it('takes an undefined field for an absent one, and no array for an object', () => {
    expect(sameData({ a: [1, { b: undefined }] }, { a: [1, {}] })).toBe(true);
    expect(sameData({ a: [1] }, { a: { 0: 1 } })).toBe(false);
    expect(sameData([1, 2], [1])).toBe(false);
  });

  it('lets a patch remove what is undefined', () => {
    expect(Object.keys(patch({ a: 1, b: 2 } as { a?: number; b: number }, { a: undefined }))).toEqual(['b']);
  });
});

describe('kinds', () => {
  it('are eight, each once, and only a page has no label', () => {
    expect(new Set(KINDS.map(({ kind }) => kind)).size).toBe(8);
    expect(KINDS.filter(({ label }) => label === '').map(({ kind }) => kind)).toEqual(['page']);
  });
});
