import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLines, plainText } from '../../src/clipping/plain-text.ts';

describe('plain text', () => {
  it.each([
    ['  A\t title\n over   lines ', 'A title over lines'],
    ['zero\u200bwidth\u2060 and \ufeffmarks', 'zerowidth and marks'],
    ['\u202eright to left\u202c', 'right to left'],
    ['bell\u0007 and null\u0000', 'bell and null'],
    ['lone \ud83d surrogate', 'lone surrogate'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['family 👩‍👩‍👧 and 🏳️‍🌈', 'family 👩‍👩‍👧 and 🏳️‍🌈'],
    ['joiner a\u200db between letters', 'joiner ab between letters'],
    ['नमस्ते', 'नमस्ते'],
  ])('%j reads %j', (text, expected) => {
    expect(plainText(text, 100)).toBe(expected);
  });

  it('keeps at most the length asked for, in characters, and shows that it was cut', () => {
    expect(plainText('😀'.repeat(20), 5)).toBe('😀😀😀😀…');
    expect(plainText('😀'.repeat(5), 5)).toBe('😀'.repeat(5));
  });

  it('is bounded on megabytes', () => {
    const started = performance.now();
    expect([...plainText('a\u200d'.repeat(5_000_000), 300)]).toHaveLength(300);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('is well formed, free of controls, and stays as it is when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        const plain = plainText(text, 40);
        expect(plain.isWellFormed()).toBe(true);
        expect(plain).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
        expect(plainText(plain, 40)).toBe(plain);
      }),
    );
  });
});

describe('plain lines', () => {
  it('keep line breaks as LF, with one blank line at most', () => {
    expect(plainLines(' one \r\n\r\n\r\n\r\n two\u2028three ', 100)).toBe('one\n\ntwo\nthree');
  });
});
