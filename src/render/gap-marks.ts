/**
 * Whose gap a line to do stands for: a template may print stories in any order. Each such line of the partials bears a
 * mark that nobody sees and layout.ts takes away; read before that, it tells the order.
 */
import type { Todo, TodoKey } from '../issue/todos.ts';

/** Noncharacters, as those of output.ts: no data holds them. */
const MARK = /\u{fdd2}[^\u{fdd3}]*\u{fdd3}/gu;
const MARKED = /^> \*\*TODO\(([a-z]+)\):\*\*\u{fdd2}([^\u{fdd3}]*)\u{fdd3}/gmu;
const NOT_IN_MARK = /[\r\n\u{fdd0}-\u{fdef}]/gu;

export interface PrintedGap {
  key: TodoKey;
  /** Id of the lead. */
  story: string;
}

export const gapMark = (story: string): string => `\u{fdd2}${story.replace(NOT_IN_MARK, '')}\u{fdd3}`;

export const withoutGapMarks = (printed: string): string => printed.replace(MARK, '');

/** The gaps in the order of their lines, as a template printed them. */
export const printedGaps = (printed: string): PrintedGap[] =>
  [...printed.matchAll(MARKED)].map(([, key, story]) => ({ key: key as TodoKey, story: story ?? '' }));

/** `todos` in the order in which they are printed. Those that bear no mark stay in their order, after those that do. */
export function inPrintedOrder(todos: readonly Todo[], gaps: readonly PrintedGap[]): Todo[] {
  const places = new Map(gaps.map(({ key, story }, at) => [`${key} ${story}`, at]));
  const placeOf = ({ key, story = '' }: Todo): number => places.get(`${key} ${story}`) ?? gaps.length;
  return todos.toSorted((a, b) => placeOf(a) - placeOf(b));
}
