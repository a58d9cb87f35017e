import { describe, expect, test } from 'vitest';
import { safeLink } from '../../src/render/safe-link.ts';
import { safeText } from '../../src/render/safe-text.ts';

describe('plain text', () => {
  test.each([
    ['[2103.07579] A * B', '\\[2103.07579\\] A * B'],
    ['C# vs F# #', 'C# vs F# \\#'],
    ['12. Things', '12\\. Things'],
    ['a_b_c', 'a\\_b\\_c'],
    ['<script>', '\\<script>'],
    ['](javascript:x)', '\\]\\(javascript:x)'],
    ['www.example.org', 'www\\.example.org'],
    ['me@x.orgwww.x.org', 'me\\@x.orgwww\\.x.org'],
    ['me@example.org', 'me\\@example.org'],
    ['AT&T &amp; co', 'AT&T \\&amp; co'],
    ['{{ x }} {% y %} *|F|*', '{\\{ x }} {\\% y %} \\*\\|F\\|\\*'],
    ['a\u200bb\u202ec\ud800 \t d', 'abc d'],
    ['👩‍🚀', '👩‍🚀'],
  ])('%j is printed as %j', (text, printed) => expect(safeText(text)).toBe(printed));

  test.each([
    "Why is machine learning 'hard'?",
    'ResNet-RS: 2x faster (code)',
    'p < 0.05',
    'A+B = C, ~ -5 %',
  ])('%j takes no backslash', text => expect(safeText(text)).toBe(text));
});

describe('an address', () => {
  test('becomes a link only on the web or by mail', () => {
    expect(safeLink('T', 'mailto:a@b.org')).toBe('[T](mailto:a@b.org)');
    expect(safeLink('T', 'javascript:alert(1)')).toBe('T (`javascript:alert%281%29`)');
    expect(safeLink('T', 'file:///C:/a b.pdf')).toBe('T (`file:///C:/a%20b.pdf`)');
  });

  test('keeps every sign that Markdown leaves alone, and percent-encodes the rest', () => {
    expect(safeLink('T', 'https://x.org/~a_(b)?q="{c}|d"&e=%20')).toBe(
      '[T](https://x.org/~a_%28b%29?q=%22%7Bc%7D%7Cd%22&e=%20)',
    );
  });
});
