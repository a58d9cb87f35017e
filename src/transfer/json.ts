/** Records as JSON and back: fields in a fixed order, times in ISO 8601, nothing that reaches a prototype. Pure. */

/** Fields that hold an instant, in every store. */
const TIMES: ReadonlySet<string> = new Set([
  'at',
  'clippedAt',
  'createdAt',
  'deletedAt',
  'exportedAt',
  'publishedAt',
  'updatedAt',
]);

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Deeper nesting than any record has; a file beyond it would only exhaust the stack. */
const DEEPEST = 32;

/** One line of JSON. What JSON cannot say (NaN, undefined) is left out. */
export const toJson = (record: unknown): string => JSON.stringify(written(record, ''));

function written(value: unknown, field: string): unknown {
  if (typeof value === 'number') return TIMES.has(field) ? isoTime(value) : finite(value);
  if (Array.isArray(value)) return value.map(item => written(item, ''));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, held]) => [name, written(held, name)]));
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** ISO 8601 in UTC with milliseconds; a year beyond four digits, or a fraction, stays a number. */
function isoTime(value: number): string | number | undefined {
  const inRange = Number.isInteger(value) && value >= -62_167_219_200_000 && value <= 253_402_300_799_999;
  return inRange ? new Date(value).toISOString() : finite(value);
}

/** Parsed JSON as a record again. Throws RangeError where it is nested deeper than any record. */
export function fromJson(value: unknown, field = '', depth = 0): unknown {
  if (depth > DEEPEST) throw new RangeError('Nested too deeply');
  if (typeof value === 'string') return TIMES.has(field) && ISO.test(value) ? Date.parse(value) : value;
  if (Array.isArray(value)) return value.map(item => fromJson(item, '', depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) =>
      FORBIDDEN.has(name) ? [] : [[name, fromJson(held, name, depth + 1)]],
    ),
  );
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
