import { expect, test } from 'vitest';
import { inWords } from '../../src/transfer/describe.ts';

const nothing = { clippings: 0, inBin: 0, issues: 0, featured: 0, templates: 0, texts: 0 };

test.each([
  [{}, 'nothing'],
  [{ clippings: 1, texts: 1 }, '1 clipping'],
  [
    { clippings: 12_000, issues: 24, featured: 1204 },
    '12,000 clippings, 24 issues and 1,204 addresses of earlier issues',
  ],
])('what %j is in words', (holdings, words) => expect(inWords({ ...nothing, ...holdings })).toBe(words));
