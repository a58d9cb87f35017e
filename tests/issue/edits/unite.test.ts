import { describe, expect, it } from 'vitest';
import { unite } from '../../../src/issue/edits/unite.ts';
import { board, find, idsOf, NOW, recordsOf, written } from './apply.ts';

const united = (records: ReturnType<typeof recordsOf>) => {
  const after = written(records, unite(records, { older: 'old', newer: 'new' }, NOW));
  return { ...after, clippings: after.clippings.filter(({ id }) => id !== 'new') };
};

describe('uniting two clippings in an issue', () => {
  it('moves the members of the newer one’s story to the older one', () => {
    const records = recordsOf({ id: 'old' }, { id: 'new' }, { id: 'x', story: 'new', role: 'bonus' });
    expect(board(united(records))).toBe('internet: old+x');
    expect(find(united(records), 'x').role).toBe('bonus');
    expect(idsOf(unite(records, { older: 'old', newer: 'new' }, NOW))).toEqual(['old', 'x']);
  });

  it('joins them to the lead of the older one where that is a member', () => {
    const records = recordsOf(
      { id: 'a' },
      { id: 'old', story: 'a', role: 'more' },
      { id: 'new' },
      { id: 'x', story: 'new', role: 'more' },
    );
    expect(board(united(records))).toBe('internet: a+old+x');
  });

  it('puts the older one in the newer one’s place in a story', () => {
    const records = recordsOf(
      { id: 'a' },
      { id: 'old', month: '2021-02' },
      { id: 'new', story: 'a', role: 'bonus' },
    );
    expect(board(united(records))).toBe('internet: a+old');
    expect(find(united(records), 'old')).toMatchObject({ month: '2021-03', role: 'bonus' });
  });

  it('makes the older one lead where it was a member of the newer one', () => {
    const records = recordsOf(
      { id: 'new', headline: 'Head' },
      { id: 'old', story: 'new', role: 'more' },
      { id: 'x', story: 'new', role: 'more' },
    );
    expect(board(united(records))).toBe('internet: old+x');
    expect(find(united(records), 'old').headline).toBe('Head');
  });

  it('leaves members in their month where the older one is of another', () => {
    const records = recordsOf(
      { id: 'old', month: '2021-02' },
      { id: 'new' },
      { id: 'x', story: 'new', role: 'more' },
      { id: 'y', story: 'new', role: 'more' },
    );
    expect(board(united(records))).toBe('internet: x+y');
    expect(find(united(records), 'old').month).toBe('2021-02');
  });
});
