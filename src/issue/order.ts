/** The order of stories in a section and of links in a story: by position; those without one follow, by time, then id. */
import type { Clipping } from '../clipping/clipping.ts';
import { compareText } from '../clipping/compare.ts';

type Placed = Pick<Clipping, 'id' | 'clippedAt' | 'position'>;

export const byTime = (a: Placed, b: Placed): number => a.clippedAt - b.clippedAt || compareText(a.id, b.id);

/** Equal positions fall back to time, then id. */
export function byPlace(a: Placed, b: Placed): number {
  if (a.position === undefined || b.position === undefined)
    return Number(a.position === undefined) - Number(b.position === undefined) || byTime(a, b);
  return compareText(a.position, b.position) || byTime(a, b);
}
