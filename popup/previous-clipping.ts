import type { Clipping } from '../src/clipping/clipping.ts';

/** The clipping that was made before this one, of the month's others. */
export function previousClipping(clipping: Clipping, month: readonly Clipping[]): Clipping | undefined {
  const earlier = month.filter(
    ({ id, clippedAt, story, deletedAt }) =>
      id !== clipping.id &&
      story !== clipping.id &&
      deletedAt === undefined &&
      clippedAt <= clipping.clippedAt,
  );
  return earlier.reduce<Clipping | undefined>(
    (latest, one) => (!latest || one.clippedAt >= latest.clippedAt ? one : latest),
    undefined,
  );
}
