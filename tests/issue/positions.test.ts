import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPlace } from '../../src/issue/order.ts';
import { positionsFor } from '../../src/issue/positions.ts';

const item = (id: string, position?: string) => ({ id, clippedAt: 0, ...(position && { position }) });

/** How `order` reads once the new positions are written. */
function readBack(order: ReturnType<typeof item>[], found: Map<string, string>): string[] {
  const written = order.map(({ id, position }) => item(id, found.get(id) ?? position));
  return written.toSorted(byPlace).map(({ id }) => id);
}

describe('new positions', () => {
  it('are given to the moved one alone between two that have some', () => {
    const order = [item('a', 'a0'), item('moved', 'a9'), item('b', 'a1'), item('later')];
    const found = positionsFor(order, new Set(['moved']));
    expect([...found.keys()]).toEqual(['moved']);
    expect(readBack(order, found)).toEqual(['a', 'moved', 'b', 'later']);
  });

  it('are given to those before it too where they had none', () => {
    const order = [item('z'), item('y'), item('moved'), item('a')];
    const found = positionsFor(order, new Set(['moved']));
    expect([...found.keys()].toSorted()).toEqual(['moved', 'y', 'z']);
    expect(readBack(order, found)).toEqual(['z', 'y', 'moved', 'a']);
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
    const positions = fc.option(fc.constantFrom('a0', 'a1', 'a2', 'Zz', 'x?'), { nil: undefined });
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
