import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../src/issue/first-sentence.ts';

describe('the first sentence of a summary', () => {
  it.each([
    ['One sentence. And another.', 'One sentence.'],
    ['As shown by He et al. (2016), depth helps. It does.', 'As shown by He et al. (2016), depth helps.'],
    ['Models, e.g. ResNets, grow. Then stop.', 'Models, e.g. ResNets, grow.'],
    ['J. Smith wrote this. Really.', 'J. Smith wrote this.'],
    ['Is it? Yes.', 'Is it?'],
    ['No end at all', 'No end at all'],
    ['Version 2.0 is faster. Much.', 'Version 2.0 is faster.'],
    ['\u202eHidden\u200b   spaces. Rest', 'Hidden spaces.'],
    ['', ''],
  ])('of %j is %j', (summary, expected) => {
    expect(firstSentence(summary, 'en-GB')).toBe(expected);
  });

  it('is nothing without a summary', () => {
    expect(firstSentence(undefined, 'en')).toBe('');
  });

  it('is cut at a word where it is longer than 200 characters', () => {
    const cut = firstSentence(`${'word '.repeat(100)}.`, 'en');
    expect(cut).toMatch(/^(?:word )+word…$/);
    expect([...cut].length).toBeLessThanOrEqual(200);
    expect([...cut].length).toBeGreaterThan(190);
  });

  it('is cut anywhere where there are no words to see', () => {
    expect([...firstSentence('長'.repeat(500), 'ja')]).toHaveLength(200);
  });
});
