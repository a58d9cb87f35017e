/** Positions that put things in a wanted order, as few new ones as will do: a move writes only what it must. */
import { generateNKeysBetween } from 'fractional-indexing';
import { compareText } from '../clipping/compare.ts';

interface Placed {
  id: string;
  position?: string;
}

/**
 * New positions, by id, such that `order` is the order that order.ts reads. `moved` get new ones; so do those without
 * a position that stand before one of them. Where the positions kept contradict the order, or are no fractional
 * indices (an import), all are given anew.
 */
export function positionsFor(order: readonly Placed[], moved: ReadonlySet<string>): Map<string, string> {
  const end = order.findLastIndex(({ id, position }) => moved.has(id) || position !== undefined) + 1;
  const placed = order.slice(0, end);
  try {
    return fill(placed, moved);
  } catch {
    const keys = generateNKeysBetween(null, null, placed.length);
    return new Map(
      placed.flatMap(({ id, position }, at) => (keys[at] === position ? [] : [[id, String(keys[at])]])),
    );
  }
}

/** Throws where a position that is kept does not come after the one kept before it. */
function fill(order: readonly Placed[], moved: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  let from: string | null = null;
  let gap: string[] = [];
  const close = (to: string | null): void => {
    if (from !== null && to !== null && compareText(from, to) >= 0) throw new Error('out of order');
    for (const [at, key] of generateNKeysBetween(from, to, gap.length).entries())
      found.set(String(gap[at]), key);
    gap = [];
  };
  for (const { id, position } of order) {
    if (moved.has(id) || position === undefined) {
      gap.push(id);
      continue;
    }
    close(position);
    from = position;
  }
  close(null);
  return found;
}
