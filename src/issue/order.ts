/**
 * The order of stories in a section and of links in a story: by position; those without one follow, by time, then id.
 *
 * A position is a fractional index ('a0', 'a0V' …), which stands before all clippings without one; or a place among
 * those: '~' time '/' fractional index '/' id, right behind where the clipping of that time and id stands or would
 * stand. So that a story moved among others that were never placed is the only one to be written, the others being
 * placed by their time as before.
 */
import type { Clipping } from '../clipping/clipping.ts';
import { compareText } from '../clipping/compare.ts';

export type Placed = Pick<Clipping, 'id' | 'clippedAt' | 'position'>;

/** A place among the clippings without a position; `key` '' is that of the clipping of this time and id itself. */
export interface Anchored {
  time: number;
  id: string;
  /** A fractional index: several may stand behind one clipping. */
  key: string;
}

/** Where a clipping stands: among those with a plain position, or among those without. */
export type Place = string | Anchored;

const ANCHORED = /^~(-?\d{1,16}(?:\.\d{1,16})?)\/([0-9A-Za-z]+)\/(.*)$/s;

export const positionAt = (place: Place): string =>
  typeof place === 'string' ? place : `~${place.time}/${place.key}/${place.id}`;

export function placeOf({ id, clippedAt, position }: Placed): Place {
  if (position === undefined) return { time: clippedAt, id, key: '' };
  const [, time, key = '', anchor = ''] = position.startsWith('~') ? (ANCHORED.exec(position) ?? []) : [];
  return time === undefined ? position : { time: Number(time), id: anchor, key };
}

export const byTime = (a: Placed, b: Placed): number => a.clippedAt - b.clippedAt || compareText(a.id, b.id);

/** Equal positions fall back to time, then id. */
export const byPlace = (a: Placed, b: Placed): number =>
  comparePlaces(placeOf(a), placeOf(b)) || byTime(a, b);

function comparePlaces(a: Place, b: Place): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'string' || typeof b === 'string') return typeof a === 'string' ? -1 : 1;
  return a.time - b.time || compareText(a.id, b.id) || compareText(a.key, b.key);
}
