/** The chart as numbers: which months it shows, how high each part of a bar is, and what all of it says in a sentence. */
import type { Kind } from '../../clipping/clipping.ts';
import { KINDS } from '../../clipping/kinds.ts';
import { addMonths, monthName } from '../../clipping/months.ts';
import type { MonthCount } from '../../store/counts.ts';

export interface Bar {
  month: string;
  total: number;
  /** From the ground up, in the order of kinds. */
  parts: { kind: Kind; count: number; below: number }[];
}

/** The last `length` months up to the latest with clippings, empty ones included. */
export function barsOf(months: readonly MonthCount[], length: number): Bar[] {
  const latest = months.at(-1)?.month;
  if (latest === undefined) return [];
  const counted = new Map(months.map(count => [count.month, count]));
  const earliest = months[0]?.month ?? latest;
  const all = Array.from({ length }, (_, at) => addMonths(latest, at - length + 1));
  return all.filter(month => month >= earliest).map(month => barOf(month, counted.get(month)));
}

function barOf(month: string, counted: MonthCount | undefined): Bar {
  let below = 0;
  const parts = KINDS.flatMap(({ kind }) => {
    const count = counted?.kinds.get(kind) ?? 0;
    if (count <= 0) return [];
    const part = { kind, count, below };
    below += count;
    return [part];
  });
  return { month, total: below, parts };
}

/** A round number at or above `most`, to end the axis with: 1, 2, 3, 4, 5, 6, 8, 10, 20, 30 … */
export function axisEnd(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 3, 4, 5, 6, 8, 10].map(step => step * power).find(end => end >= most) ?? most;
}

/** Kinds that occur in these bars, in their order, with how many. */
export const kindsIn = (bars: readonly Bar[]): { kind: Kind; name: string; count: number }[] =>
  KINDS.map(({ kind, name }) => ({
    kind,
    name,
    count: bars.reduce((sum, { parts }) => sum + (parts.find(part => part.kind === kind)?.count ?? 0), 0),
  })).filter(({ count }) => count > 0);

/** '1,204 clippings in 24 months; most in March 2021 (120).' */
export function chartSummary(bars: readonly Bar[], language: string): string {
  const total = bars.reduce((sum, bar) => sum + bar.total, 0);
  const [most] = bars.toSorted((a, b) => b.total - a.total);
  if (!most || total === 0) return 'No clippings yet.';
  const said = `${total.toLocaleString('en')} ${total === 1 ? 'clipping' : 'clippings'}`;
  const where = monthName(most.month, language);
  return bars.length === 1
    ? `${said} in ${where}.`
    : `${said} in ${bars.length} months; most in ${where} (${most.total.toLocaleString('en')}).`;
}
