/** Order and equality of data, the same on every machine: by code points and numbers, never by locale. */

/** Negative, zero or positive, as `a` stands before, with or after `b` by code points. */
export function compareText(a: string, b: string): number {
  const [left, right] = [a[Symbol.iterator](), b[Symbol.iterator]()];
  for (;;) {
    const [x, y] = [left.next(), right.next()];
    if (x.done || y.done) return Number(y.done ?? false) - Number(x.done ?? false);
    const difference = Number(x.value.codePointAt(0)) - Number(y.value.codePointAt(0));
    if (difference !== 0) return difference;
  }
}

/** Equal as data: a field that is undefined is as good as absent, and the order of keys does not count. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...left.keys(), ...right.keys()])].every(key =>
    sameData(left.get(key), right.get(key)),
  );
}
