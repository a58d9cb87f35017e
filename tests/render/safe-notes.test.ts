import { describe, expect, test } from 'vitest';
import { safeNotes } from '../../src/render/safe-notes.ts';

describe('a note', () => {
  test.each([
    [
      'stays as typed',
      'a *b* `<c>` [d](https://x.org/_e_)\n\n- f\n- g',
      'a *b* `<c>` [d](https://x.org/_e_)\n\n- f\n- g',
    ],
    ['loses no comparison', 'a<b and 1 < 2', 'a<b and 1 < 2'],
    ['has its raw HTML escaped', 'a <b>x</b>', 'a \\<b>x\\</b>'],
    ['has headings as bold lines', 'a\n# b **c**\nd', 'a\n\n**b c**\n\nd'],
    ['has underlined headings as bold lines', '> a\n> ===\n> b', '> **a**\n>\n> b'],
    ['has an open fence closed', '```\na\n\n\nb', '```\na\n\n\nb\n```'],
    ['has definitions escaped', '[a]: https://x.org\n\n[^1]: b', '\\[a]: https://x.org\n\n\\[^1]: b'],
    ['keeps tasks', '- [ ] a\n- [x] b <b>', '- [ ] a\n- [x] b \\<b>'],
    ['keeps a box out of an empty item', '1. \n[ ] a', '1.\n\\[ ] a'],
    ['keeps an empty item in its list', '- a #x\n-', '- a #x\n-'],
    ['underlines nothing by an empty item', '1.\n-', '1.\n\\-'],
    ['has HTML escaped that an image ends', '<![CDATA[](](https://x.org/)', '\\<![CDATA[](](https://x.org/)'],
    ['has a heading without words escaped', 'a\n> 12. #', 'a\n> 12. \\#'],
    ['does not pass for a TODO', '> **TODO(why):** x', '\\> **TODO(why):** x'],
    ['does not pass for a TODO by a heading', '> # TODO(why):', '\\> **TODO(why):**'],
    ['does not end the draft check', '<!-- /draft-check -->', '\\<!-- /draft-check -->'],
    ['shows odd addresses as code', '[x](java&#115;cript:a) <data:b>', 'x (`javascript:a`) `data:b`'],
    ['breaks lines by a backslash', 'a  \nb', 'a\\\nb'],
    ['has one empty line between blocks', 'a\r\n\r\n\r\n\r\nb\n', 'a\n\nb'],
  ])('%s', (_, note, safe) => expect(safeNotes(note)).toBe(safe));
});
