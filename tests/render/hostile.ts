/** Titles and notes as nobody's friend would write them, for property tests. */
import fc from 'fast-check';

const PIECES = [
  ...'[]()<>*_`~#|\\!&;:{}%=+-.^$"\'/@ ',
  ...[
    '**',
    '__',
    '~~',
    '``',
    '```',
    '~~~',
    '![',
    '](',
    '](javascript:alert(1))',
    '](https://x.org/)',
    '<b>',
    '</b>',
    '<script>',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- /draft-check -->',
    '<a href=x>',
    '<javascript:alert(1)>',
    '<me@x.org>',
    '<https://x.org>',
    '<?',
    '<![CDATA[',
  ],
  ...[
    '&amp;',
    '&#60;',
    '&colon;',
    'www.x.org',
    'https://x.org',
    'http://',
    'ftp://x.org',
    'me@x.org',
    'mailto:me@x.org',
  ],
  ...[
    '{{ x }}',
    '{% y %}',
    '{{< z >}}',
    '{#i .c}',
    '*|F|*',
    '12. ',
    '1) ',
    '- ',
    '+ ',
    '> ',
    '# ',
    ' #',
    '## ##',
    '===',
    '---',
    '***',
  ],
  ...[
    '[x]',
    '[ ] ',
    '[^1]',
    '[^1]: ',
    '[a]: https://x.org',
    '[a]: javascript:x',
    'javascript:',
    'a_b',
    'word',
    'Zoë',
    '日本',
    '1',
    ' ',
  ],
  ...[
    '\u200b',
    '\u202e',
    '\u200f',
    '\u2066',
    '\u00a0',
    '\ud83d',
    '\udc00',
    '\u0000',
    '\u0007',
    '\t',
    '👩‍🚀',
    '🏳️‍🌈',
    'ש',
    '\ufeff',
    '\u00ad',
  ],
  ...['> **TODO(why):** x', '**TODO(', '**CHECK(old):**', '| a | b |', '|---|---|', ':--', '\\\\', '  '],
];

/** One line, or what tries to be more. */
export const hostileTitle = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map(pieces => pieces.join(''));

const BREAKS = [
  '\n',
  '\n\n',
  '\n    ',
  '\n  ',
  '\n> ',
  '\n- ',
  '\n1. ',
  '  \n',
  '\\\n',
  '\r\n',
  '\n\n\n',
  '\n\t',
];

/** Blocks, begun and not ended. */
export const hostileNote = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 4, arbitrary: fc.constantFrom(...BREAKS) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<div>',
          '</div>',
          '<details>\n',
          '<pre>\n',
          '<!DOCTYPE x>',
          '![a](data:x)',
          '[a\nb]: x',
        ),
      },
      { weight: 1, arbitrary: fc.string() },
    ),
    { minLength: 1, maxLength: 16 },
  )
  .map(pieces => pieces.join(''));
