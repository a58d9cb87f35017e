import { describe, expect, it } from 'vitest';
import { uniteClippings } from '../../src/clipping/unite.ts';
import { makeClipping, NOON } from '../builders.ts';

const NOW = NOON + 5000;

describe('uniting two clippings of one resource', () => {
  it('keeps the older one, with the addresses, quotes and tags of both', () => {
    const older = makeClipping({
      id: 'old',
      aliases: ['https://example.org/a'],
      tags: ['nlp'],
      quotes: [{ text: 'First', clippedAt: 1 }],
      month: '2021-02',
    });
    const newer = makeClipping({
      id: 'new',
      aliases: ['https://example.org/a', 'https://example.org/old'],
      tags: ['nlp', 'speech'],
      quotes: [
        { text: 'Second', clippedAt: 3 },
        { text: ' First ', clippedAt: 2 },
      ],
    });
    expect(uniteClippings(older, newer, NOW)).toMatchObject({
      id: 'old',
      resource: older.resource,
      month: '2021-02',
      aliases: ['https://example.org/a', 'https://example.org/new'],
      tags: ['nlp', 'speech'],
      quotes: [
        { text: 'First', clippedAt: 1 },
        { text: 'Second', clippedAt: 3 },
      ],
      updatedAt: NOW,
    });
  });

  it('keeps both notes, the newer after a blank line, and one where the other is empty or the same', () => {
    const older = makeClipping({ notes: { what: 'Old.', why: 'Same', note: '' } });
    const newer = makeClipping({ id: 'c2', notes: { what: 'New.', why: 'Same ', note: 'Only here' } });
    expect(uniteClippings(older, newer, NOW).notes).toEqual({
      what: 'Old.\n\nNew.',
      why: 'Same',
      note: 'Only here',
    });
  });

  it('lets a field edited by hand win, the older one where both are', () => {
    const older = makeClipping({ title: 'Read', authors: ['By hand'], edited: ['authors'] });
    const newer = makeClipping({
      id: 'c2',
      title: 'By hand',
      authors: ['Later'],
      edited: ['title', 'authors'],
    });
    expect(uniteClippings(older, newer, NOW)).toMatchObject({
      title: 'By hand',
      authors: ['By hand'],
      edited: ['authors', 'title'],
    });
  });

  it('fills what the older one lacks and brings it back from the bin', () => {
    const older = makeClipping({ deletedAt: NOON, unread: true, capture: 'pending' });
    const newer = makeClipping({ id: 'c2', summary: 'A summary.', headline: 'Head' });
    const united = uniteClippings(older, newer, NOW);
    expect(united).toMatchObject({ summary: 'A summary.', headline: 'Head', capture: 'done' });
    expect(united).not.toHaveProperty('deletedAt');
    expect(united).not.toHaveProperty('unread');
  });
});
