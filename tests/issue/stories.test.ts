import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clippingsOf, storiesOf } from '../../src/issue/stories.ts';
import { makeClipping } from '../builders.ts';
import { anyClippings } from './any-clippings.ts';

const shape = (clippings: Parameters<typeof storiesOf>[0]) =>
  storiesOf(clippings).map(({ lead, more, bonus }) => [
    lead.id,
    more.map(({ id }) => id).join(),
    bonus.map(({ id }) => id).join(),
  ]);

describe('stories', () => {
  it('hold the lead, then more by position, else by time, then id; bonus likewise', () => {
    const member = (id: string, rest = {}) => makeClipping({ id, story: 'a', role: 'more', ...rest });
    const clippings = [
      member('late', { clippedAt: 9 }),
      member('y', { clippedAt: 5 }),
      member('x', { clippedAt: 5 }),
      member('placed2', { position: 'a1' }),
      member('placed1', { position: 'a0', clippedAt: 99 }),
      member('b', { role: 'bonus' }),
      makeClipping({ id: 'a', clippedAt: 50 }),
    ];
    expect(shape(clippings)).toEqual([['a', 'placed1,placed2,x,y,late', 'b']]);
  });

  it('read a link as absent that is missing, to itself, to the bin or to a member', () => {
    const clippings = [
      makeClipping({ id: 'a', story: 'missing', clippedAt: 1 }),
      makeClipping({ id: 'b', story: 'b', clippedAt: 2 }),
      makeClipping({ id: 'c', story: 'gone', clippedAt: 3 }),
      makeClipping({ id: 'gone', deletedAt: 1, clippedAt: 4 }),
      makeClipping({ id: 'lead', clippedAt: 5 }),
      makeClipping({ id: 'member', story: 'lead', clippedAt: 6 }),
      makeClipping({ id: 'deep', story: 'member', clippedAt: 7 }),
    ];
    expect(shape(clippings)).toEqual([
      ['a', '', ''],
      ['b', '', ''],
      ['c', '', ''],
      ['lead', 'member', ''],
      ['deep', '', ''],
    ]);
  });

  it('read two that point to each other as two stories', () => {
    const clippings = [makeClipping({ id: 'a', story: 'b' }), makeClipping({ id: 'b', story: 'a' })];
    expect(shape(clippings).map(([lead]) => lead)).toEqual(['a', 'b']);
  });

  it('lose no clipping and repeat none, whatever the links', () => {
    fc.assert(
      fc.property(anyClippings(), clippings => {
        const living = clippings.filter(({ deletedAt }) => deletedAt === undefined).map(({ id }) => id);
        const told = storiesOf(clippings)
          .flatMap(clippingsOf)
          .map(({ id }) => id);
        expect(told.toSorted()).toEqual(living.toSorted());
      }),
    );
  });

  it('are the same whatever the order in which clippings come', () => {
    fc.assert(
      fc.property(
        anyClippings().chain(clippings =>
          fc.tuple(fc.constant(clippings), fc.shuffledSubarray(clippings, { minLength: clippings.length })),
        ),
        ([clippings, shuffled]) => {
          expect(storiesOf(shuffled)).toEqual(storiesOf(clippings));
        },
      ),
    );
  });
});
