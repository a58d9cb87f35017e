import { describe, expect, it } from 'vitest';
import { isNotRead, READING_MS } from '../../src/clipping/not-read.ts';
import { makeClipping, NOON } from '../builders.ts';

describe('a page was not read', () => {
  it.each([
    ['that said so', { capture: 'partial' }, 0, true],
    ['whose reading may still come', { capture: 'pending' }, READING_MS, false],
    ['whose reading is overdue', { capture: 'pending' }, READING_MS + 1, true],
    ['that was read', { capture: 'done' }, READING_MS + 1, false],
    ['that nobody opened yet', { capture: 'pending', unread: true }, READING_MS + 1, false],
  ] as const)('one %s', (_, fields, later, expected) => {
    expect(isNotRead(makeClipping(fields), NOON + later)).toBe(expected);
  });
});
