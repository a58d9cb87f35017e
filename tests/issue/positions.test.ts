import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPlace, type Placed } from '../../src/issue/order.ts';
import { positionsFor } from '../../src/issue/positions.ts';

const item = (id: string, position?: string, clippedAt = 0): Placed => ({
  id,
  clippedAt,
  ...(position && { position }),
});

/** How `order` reads once the new positions are written. */
function readBack(order: Placed[], found: Map<string, string>): string[] {
  const written = order.map(({ id, position, clippedAt }) => item(id, found.get(id) ?? position, clippedAt));
  return written.toSorted(byPlace).map(({ id }) => id);
}

describe('new positions', () => {
  it('are given to the moved one alone between two that have some', () => {
    const order = [item('a', 'a0'), item('moved', 'a9'), item('b', 'a1'), item('later')];
    const found = positionsFor(order, new Set(['moved']));
    expect([...found.keys()]).toEqual(['moved']);
    expect(readBack(order, found)).toEqual(['a', 'moved', 'b', 'later']);
  });

  it('are given to the moved one alone among those that have none', () => {
    const order = [item('a'), item('b'), item('moved', 'a0'), item('c'), item('d')];
    const found = positionsFor(order, new Set(['moved']));
    expect([...found]).toEqual([['moved', '~0/a0/b']]);
    expect(readBack(order, found)).toEqual(['a', 'b', 'moved', 'c', 'd']);
  });

  it('stand in their order behind one that has none, and before and behind each other', () => {
    const order = [item('a'), item('first'), item('x', '~0/a1/a'), item('second'), item('third'), item('b')];
    const found = positionsFor(order, new Set(['first', 'second', 'third']));
    expect([...found.keys()]).toEqual(['first', 'second', 'third']);
    expect(readBack(order, found)).toEqual(['a', 'first', 'x', 'second', 'third', 'b']);
  });

  it('leave it to what comes later to follow, and to what was clipped before to come before', () => {
    const order = [item('b', undefined, 20), item('moved', undefined, 10), item('c', undefined, 30)];
    const found = positionsFor(order, new Set(['moved']));
    const later = [...order, item('a', undefined, 15), item('d', undefined, 40), item('placed', 'a5')];
    expect(readBack(later, found)).toEqual(['placed', 'a', 'b', 'moved', 'c', 'd']);
  });

  it('are one for each that moved, over any row of moves among any that have none', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const move = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }));
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 }),
        fc.array(move),
        (times, moves) => {
          let items = ids.map((id, at) => item(id, undefined, times[at])).toSorted(byPlace);
          for (const [from, to] of moves) {
            const wanted = [...items];
            wanted.splice(to, 0, ...wanted.splice(from, 1));
            const id = wanted[to]?.id as string;
            const found = positionsFor(wanted, new Set([id]));
            expect([...found.keys()]).toEqual([id]);
            items = wanted
              .map(each => ({ ...each, position: found.get(each.id) ?? each.position }))
              .toSorted(byPlace);
            expect(items.map(each => each.id)).toEqual(wanted.map(each => each.id));
          }
        },
      ),
    );
  });

  it('are given anew to all where the old ones are equal or no indices', () => {
    for (const bad of [
      ['a0', 'a0'],
      ['a1', 'a0'],
      ['rubbish!', 'a0'],
    ]) {
      const order = [item('a', bad[0]), item('moved'), item('b', bad[1])];
      expect(readBack(order, positionsFor(order, new Set(['moved'])))).toEqual(['a', 'moved', 'b']);
    }
  });

  it('read back as the order that was wanted, whatever was there', () => {
    const positions = fc.option(
      fc.constantFrom('a0', 'a1', 'a2', 'Zz', 'x?', '~0/a0/b', '~0/a0/c', '~1/a1/a', '~x', '~0//a'),
      { nil: undefined },
    );
    const items = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
    fc.assert(
      fc.property(
        items,
        fc.array(positions, { minLength: 5, maxLength: 5 }),
        fc.nat(),
        (ids, given, pick) => {
          const order = ids.map((id, at) => item(id, given[at])).toSorted(byPlace);
          const [moved] = order.splice(pick % order.length, 1);
          if (!moved) return;
          order.splice((pick >> 3) % (order.length + 1), 0, moved);
          const found = positionsFor(order, new Set([moved.id]));
          expect(readBack(order, found)).toEqual(order.map(({ id }) => id));
        },
      ),
    );
  });
});
