/** Hostile titles and notes: four readers of Markdown see one structure, the very same titles, nothing that runs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { safeNotes } from '../../src/render/safe-notes.ts';
import { cleanText } from '../../src/render/safe-text.ts';
import { hostileNote, hostileTitle } from './hostile.ts';
import { makeLink, makeOutline, makeStory } from './outlines.ts';
import { headingsOf, READERS, rawHtmlIn, read, textOf, unsafeLinksIn } from './readers.ts';

const RUNS = { numRuns: 100 };
const MINUTE = 60_000;

describe.each(Object.keys(READERS))('%s', reader => {
  test(
    'reads every title back as the very same text',
    () => {
      fc.assert(
        fc.property(
          hostileTitle.filter(title => cleanText(title) !== ''),
          title => {
            const links = [
              makeLink({ title, authors: [title], kind: 'paper' }),
              makeLink({ id: 'c2', title }),
            ];
            const content = read(reader, renderMarkdown(makeOutline({}, [makeStory({ title, links })])));
            const clean = cleanText(title);
            expect(headingsOf(content)[2]).toEqual([3, clean]);
            expect([...content.querySelectorAll('a')].map(textOf)).toEqual([clean, clean]);
            expect(textOf(content.querySelector('li'))).toBe(`Paper: ${clean} (${clean})`);
            expect(rawHtmlIn(content)).toEqual([]);
            expect(unsafeLinksIn(content)).toEqual([]);
          },
        ),
        RUNS,
      );
    },
    MINUTE,
  );

  test(
    'sees one structure whatever the notes are',
    () => {
      fc.assert(
        fc.property(hostileNote, note => {
          const markdown = `## S\n\n### A\n\n${safeNotes(note)}\n\n**Why it matters:** after\n\n- Paper: [t](https://x.org/)\n\n### B\n`;
          const content = read(reader, markdown);
          expect(headingsOf(content)).toEqual([
            [2, 'S'],
            [3, 'A'],
            [3, 'B'],
          ]);
          expect([...content.children].slice(-3).map(node => node.localName)).toEqual(['p', 'ul', 'h3']);
          expect(rawHtmlIn(content)).toEqual([]);
          expect(unsafeLinksIn(content)).toEqual([]);
        }),
        {
          ...RUNS,
          seed: 15,
          examples: [
            ['> +\n    <div>'],
            ['`` a\n<div>``'],
            ['www.x.org`<b>`'],
            ['- 12. # x'],
            ['a\n:--\n-'],
            ['1. \n[ ] <div>'],
            ['.\n> 12. # '],
            ['<![CDATA[](https://x.org/)'],
            ['[\n- \n- \n- \n    ['],
            ['---\n- \n  ~~~['],
          ],
        },
      );
    },
    MINUTE,
  );
});

test(
  'a title or note of 100 kB takes well under a second',
  () => {
    const started = performance.now();
    for (const piece of [
      '[',
      '*a',
      '<b> ',
      '> ',
      '- ',
      '# x\n',
      '1. ',
      'a\n=\n',
      '](',
      '```\n',
      'word ',
      '\u200d',
    ])
      for (const text of [piece.repeat(100_000 / piece.length)])
        renderMarkdown(makeOutline({}, [makeStory({ title: text, what: text })]));
    expect((performance.now() - started) / 12).toBeLessThan(1000);
  },
  MINUTE,
);
