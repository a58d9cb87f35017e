/** Bare addresses in running text, which GFM and marked make links of and CommonMark does not. */

const ADDRESS = /:\/\/|www\./i;

/** Whether a bare address runs up to this place: a backslash here would become a part of it, and so would a code span. */
export function isInAddress(source: string, at: number): boolean {
  let from = at;
  while (from > 0 && !/[\s<]/.test(source.charAt(from - 1))) from -= 1;
  return ADDRESS.test(source.slice(from, at));
}
