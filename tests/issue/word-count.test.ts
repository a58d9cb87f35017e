import { expect, test } from 'vitest';
import { countPlainWords } from '../../src/issue/word-count.ts';
import { countWords } from '../../src/issue/words.ts';

test('words are counted across the pieces of a long text', () => {
  expect(countPlainWords('quiet harbours '.repeat(2000), 'en')).toBe(4000);
});

test('a text of any length is counted in time that grows with it alone', () => {
  const start = performance.now();
  countWords('word '.repeat(60_000), 'en');
  countPlainWords('漢字'.repeat(30_000), 'ja');
  expect(performance.now() - start).toBeLessThan(20_000);
}, 60_000);
