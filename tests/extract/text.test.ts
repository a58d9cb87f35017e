import { describe, expect, test } from 'vitest';
import { absolute, pathKey, siteOf } from '../../src/extract/text/addresses.ts';
import { clean, cleanMeta, likeness, sameKey } from '../../src/extract/text/clean.ts';
import { countOf } from '../../src/extract/text/count.ts';
import { secondsOf } from '../../src/extract/text/duration.ts';
import { spdxOf } from '../../src/extract/text/license.ts';

describe('text from a page', () => {
  test('is one line without invisible characters', () => {
    expect(clean(' a\n\u200b b\u202e\t\u00adc ')).toBe('a b c');
  });
  test('keeps the joiners that emoji and scripts need', () => {
    expect(clean('👩‍🔬 می‌خواهم')).toBe('👩‍🔬 می‌خواهم');
  });
  test('has no lone surrogates', () => expect(clean('a\ud800b é')).toBe('a\ufffdb é'));
  test('escaped twice is read as what it means', () => {
    expect(cleanMeta('Tom &amp;amp; Ann&#8217;s &lt;em&gt;boat&lt;/em&gt;')).toBe('Tom & Ann’s boat');
  });
  test('keeps what only looks like markup', () => {
    expect(cleanMeta('a &lt; b and List&lt;int&gt;')).toBe('a < b and List<int>');
    expect(cleanMeta('How to style &lt;p&gt; without &lt;span&gt;')).toBe('How to style <p> without <span>');
    expect(cleanMeta('<p>One<br>two')).toBe('One two');
  });
  test('is the same whatever its accents, case and punctuation', () => {
    expect(sameKey('“Múte!” — B.')).toBe(sameKey('mute b'));
  });
  test('is alike by its words, and by pairs of letters where there are no spaces', () => {
    expect(likeness('quiet harbours at dawn', 'At dawn: quiet harbours')).toBe(1);
    expect(likeness('小さな港の朝', '小さな港の夜')).toBeGreaterThan(0.6);
    expect(likeness('one thing', 'another matter')).toBe(0);
  });
});

describe('an address', () => {
  test.each([
    ['/img/a.png', 'https://example.org/img/a.png'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['http://[', undefined],
  ])('%s becomes %s', (address, expected) =>
    expect(absolute(address, 'https://example.org/x')).toBe(expected),
  );
  test('is compared by path without AMP, index pages and case', () => {
    expect(pathKey(new URL('https://e.org/A/b/amp/'))).toBe(pathKey(new URL('https://e.org/a/b/index.html')));
  });
  test('belongs to a registered site', () => {
    expect(['blog.example.co.uk', 'www.example.com', 'a.b.example.org'].map(siteOf)).toEqual([
      'example.co.uk',
      'example.com',
      'example.org',
    ]);
  });
});

test.each([
  ['1.2k', 1200],
  ['12,345', 12_345],
  ['3.4M', 3_400_000],
  ['57', 57],
  ['none', undefined],
])('the counter %s says %s', (text, count) => expect(countOf(text)).toBe(count));

test.each([
  ['PT1H2M3S', 3723],
  ['PT00H12M47S', 767],
  ['1:02:03', 3723],
  ['P1DT1S', 86_401],
  ['soon', undefined],
])('the duration %s lasts %s seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds));

test.each([
  ['MIT License', 'MIT'],
  ['Apache Software License (Apache License 2.0)', 'Apache-2.0'],
  ['Apache-2.0', 'Apache-2.0'],
  ['GNU General Public License v3.0', 'GPL-3.0'],
  ['BSD 3-Clause', 'BSD-3-Clause'],
  ['Artistic License/GPL', 'Artistic License/GPL'],
  ['unknown', undefined],
])('the licence %s is %s', (name, expected) => expect(spdxOf(name)).toBe(expected));
