import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/issue/markdown-pieces.ts';
import { countWords } from '../../src/issue/words.ts';

describe('Markdown in pieces', () => {
  it('is whole where it is of a length that people write', () => {
    expect(piecesOf('One.\n\n- two\n')).toEqual(['One.\n\n- two\n']);
    expect(piecesOf(' \n\t')).toEqual([]);
  });

  it('is cut at blank lines, else at white space, else anywhere', () => {
    const paragraph = 'word '.repeat(200);
    const pieces = piecesOf([paragraph, paragraph, paragraph].join('\n\n'));
    expect(pieces.map(piece => piece.length <= 2010)).toEqual([true, true, true]);
    expect(piecesOf('word '.repeat(1000)).every(piece => /^\s?word/.test(piece))).toBe(true);
    expect(piecesOf('x'.repeat(5000)).map(piece => piece.trim().length)).toEqual([2000, 2000, 1000]);
  });

  it('holds every word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', '**bold**', '\n', '\n\n', '- item', '[a](https://a.example)'), {
          maxLength: 1500,
        }),
        parts => {
          const text = parts.join(' ');
          const letters = (markdown: string) => markdown.replace(/[^a-z]/g, '');
          expect(letters(piecesOf(text).join(' '))).toBe(letters(text));
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each(['1. ', '> - ', '> ', '[a](', ']', '~a', '[a]: b\n', '`'])(
    'lets 10 kB of %j be read in time',
    part => {
      const started = process.cpuUsage();
      expect(countWords(part.repeat(10_000 / part.length), 'en')).toBeGreaterThanOrEqual(0);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(4000);
    },
  );

  it.each(['>', '1. '])(
    'lets 60 kB of %j be read in time where a cut puts them at the start of a line',
    part => {
      const started = process.cpuUsage();
      expect(countWords(`x${part.repeat(60_000 / part.length)}`, 'en')).toBeGreaterThan(0);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
    },
  );
});
