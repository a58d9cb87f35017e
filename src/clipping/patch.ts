/** Records are plain data without undefined fields: a field set to undefined is removed. */

/** `record` with `changes`; a field that is undefined there is removed. */
export function patch<T extends object>(record: T, changes: Partial<T>): T {
  const fields = Object.entries({ ...record, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as T;
}
