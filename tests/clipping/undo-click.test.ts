import { describe, expect, it } from 'vitest';
import { mergeCapture } from '../../src/clipping/merge.ts';
import { undoClick } from '../../src/clipping/undo-click.ts';
import { makeClipping, NOON } from '../builders.ts';

const NOW = NOON + 9000;
const capture = { url: 'https://example.org/c1', title: 'Page', summary: 'A summary.', selection: 'Quote' };

describe('undoing a click', () => {
  it('puts a clipping that the click made into the bin, with what was typed', () => {
    const made = makeClipping({ notes: { what: 'Typed' } });
    expect(undoClick(undefined, made, NOW)).toEqual({ ...made, deletedAt: NOW, updatedAt: NOW });
  });

  it('takes back what it added to an earlier one, and only that', () => {
    const before = makeClipping({
      quotes: [{ text: 'Earlier', clippedAt: 1 }],
      aliases: ['https://a.example/'],
    });
    const clicked = { ...before, aliases: [...before.aliases, 'https://b.example/'] };
    const merged = mergeCapture(clicked, capture, { first: false, now: NOON + 1 });
    expect(merged).toMatchObject({ summary: 'A summary.' });
    expect(merged.quotes).toHaveLength(2);
    const typed = {
      ...merged,
      notes: { ...merged.notes, why: 'Typed since' },
      tags: ['later'],
      edited: ['why'],
    };
    expect(undoClick(before, typed, NOW)).toEqual({
      ...before,
      notes: { what: '', why: 'Typed since', note: '' },
      tags: ['later'],
      edited: ['why'],
      updatedAt: NOW,
    });
  });

  it('keeps a field that the author edited since', () => {
    const before = makeClipping();
    const merged = mergeCapture(before, capture, { first: false, now: NOON + 1 });
    const edited = { ...merged, authors: ['By hand'], edited: ['authors'] };
    expect(undoClick(before, edited, NOW).authors).toEqual(['By hand']);
  });

  it('sends one that came back from the bin there again', () => {
    const before = makeClipping({ deletedAt: NOON });
    const { deletedAt: _, ...restored } = before;
    expect(undoClick(before, restored, NOW).deletedAt).toBe(NOON);
  });
});
