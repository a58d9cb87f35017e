/** Turning one record back, field by field, so that what was changed elsewhere in it since stays. Pure. */
import { sameData } from '../clipping/compare.ts';

export interface Reverted<T> {
  /** Undefined where there is to be no record. */
  record: T | undefined;
  /** Fields that were changed again since, and so were left as they are; '*' where the record came or went. */
  kept: string[];
}

/**
 * `current` with the fields that differ between `from` and `to` as they are in `to`. `updatedAt` does not count.
 * Where one of the three is undefined (a record made or removed), it is all or nothing.
 */
export function revert<T extends object>(
  current: T | undefined,
  from: T | undefined,
  to: T | undefined,
): Reverted<T> {
  if (!current || !from || !to)
    return sameData(ageless(current), ageless(from))
      ? { record: to, kept: [] }
      : { record: current, kept: ['*'] };
  const result = new Map(Object.entries(current));
  const [was, will] = [new Map(Object.entries(from)), new Map(Object.entries(to))];
  const kept: string[] = [];
  for (const field of new Set([...was.keys(), ...will.keys()])) {
    if (field === 'updatedAt' || sameData(was.get(field), will.get(field))) continue;
    if (!sameData(result.get(field), was.get(field))) kept.push(field);
    else if (will.has(field)) result.set(field, will.get(field));
    else result.delete(field);
  }
  return { record: Object.fromEntries(result) as T, kept };
}

const ageless = (record: object | undefined): object | undefined => record && { ...record, updatedAt: 0 };
