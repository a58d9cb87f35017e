/** Clippings by the day on which they were clipped. */
import type { Clipping, Kind } from '../../../clipping/clipping.ts';
import { KINDS } from '../../../clipping/kinds.ts';

const RANK = new Map(KINDS.map(({ kind }, at) => [kind, at]));

/**
 * Kinds clipped on each day ('2021-03-13', in `zone`), like kinds together. One formatter for all: a day is asked for
 * hundreds of times.
 */
export function clippingsByDay(clippings: readonly Clipping[], zone: string): Map<string, Kind[]> {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const days = new Map<string, Kind[]>();
  for (const { clippedAt, kind } of clippings) {
    const day = format.format(clippedAt);
    days.set(day, [...(days.get(day) ?? []), kind]);
  }
  for (const kinds of days.values()) kinds.sort((a, b) => (RANK.get(a) ?? 0) - (RANK.get(b) ?? 0));
  return days;
}
