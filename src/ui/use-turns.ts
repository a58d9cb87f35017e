/** Drawing a long list in turns, so that the page answers between them: the first lines at once, the others soon after. */
import { useEffect, useState } from 'preact/hooks';

/** Lines a turn: some milliseconds of work. */
const TURN = 30;

/** How many of `count` lines to draw now; grows by itself until all are. */
export function useTurns(count: number): number {
  const [drawn, draw] = useState(TURN);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => draw(before => before + TURN));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return Math.min(drawn, count);
}
