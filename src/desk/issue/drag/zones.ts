/** Where in a row the pointer is. Pure. */

export interface Span {
  top: number;
  height: number;
}

/** The part of a row, at its top and at its bottom, that means “insert here”; what lies between them joins. */
const EDGE = 0.3;
/** … in pixels at most: a tall row is joined nearly everywhere. */
const WIDEST_EDGE = 16;

/** `canJoin`: whether there is something between before and after. */
export function zoneOf({ top, height }: Span, y: number, canJoin: boolean): 'before' | 'join' | 'after' {
  const edge = canJoin ? Math.min(height * EDGE, WIDEST_EDGE) : height / 2;
  if (y < top + edge) return 'before';
  return y < top + height - edge ? 'join' : 'after';
}
