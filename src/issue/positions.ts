/** Positions that put things in a wanted order: only what moved gets a new one, wherever it went. */
import { generateNKeysBetween } from 'fractional-indexing';
import { compareText } from '../clipping/compare.ts';
import { type Place, type Placed, placeOf, positionAt } from './order.ts';

/**
 * New positions, by id, such that `order` is the order that order.ts reads: of `moved` alone. Where the positions kept
 * leave no room (they are equal, or no fractional indices, as an import may have them), those up to the last one that
 * is placed are given anew.
 */
export function positionsFor(order: readonly Placed[], moved: ReadonlySet<string>): Map<string, string> {
  try {
    return fill(order, moved);
  } catch {
    const end = order.findLastIndex(({ id, position }) => moved.has(id) || position !== undefined) + 1;
    const keys = generateNKeysBetween(null, null, end);
    return new Map(
      order
        .slice(0, end)
        .flatMap(({ id, position }, at) => (keys[at] === position ? [] : [[id, String(keys[at])]])),
    );
  }
}

/** Throws where two positions that are kept leave no room between them. */
function fill(order: readonly Placed[], moved: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  let from: Place | undefined;
  let gap: string[] = [];
  const close = (to: Place | undefined): void => {
    for (const [at, place] of between(from, to, gap.length).entries())
      found.set(String(gap[at]), positionAt(place));
    gap = [];
  };
  for (const item of order) {
    if (moved.has(item.id)) {
      gap.push(item.id);
      continue;
    }
    const place = placeOf(item);
    close(place);
    from = place;
  }
  close(undefined);
  return found;
}

/** `count` places after `from` and before `to`. */
function between(from: Place | undefined, to: Place | undefined, count: number): Place[] {
  if (count === 0) return [];
  if (from === undefined || typeof from === 'string')
    return keysBetween(from, typeof to === 'string' ? to : undefined, count);
  if (typeof to === 'string') throw new Error('out of order');
  const { time, id, key } = from;
  const sameAnchor = to?.time === time && to.id === id;
  return keysBetween(key, sameAnchor ? to.key : undefined, count).map(next => ({ time, id, key: next }));
}

function keysBetween(from = '', to = '', count: number): string[] {
  if (from !== '' && to !== '' && compareText(from, to) >= 0) throw new Error('out of order');
  return generateNKeysBetween(from || null, to || null, count);
}
