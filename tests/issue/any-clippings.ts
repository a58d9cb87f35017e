/** Clippings as no careful program would leave them: any links between them, any months, positions and flags. */
import fc from 'fast-check';
import type { Clipping } from '../../src/clipping/clipping.ts';
import { makeClipping } from '../builders.ts';

export const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export const MONTHS = ['2021-03', '2021-04', '2021-05'] as const;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const anyClipping = (id: string): fc.Arbitrary<Clipping> =>
  fc
    .record({
      story: maybe(fc.constantFrom(...IDS, 'missing')),
      role: maybe(fc.constantFrom('more' as const, 'bonus' as const)),
      position: maybe(fc.constantFrom('a0', 'a1', 'a2', 'no index')),
      section: maybe(fc.constantFrom('my-work', 'internet', 'unknown')),
      month: fc.constantFrom(...MONTHS),
      leftOut: maybe(fc.constantFrom('', 'library', 'dull')),
      headline: maybe(fc.constant(`Headline of ${id}`)),
      deletedAt: maybe(fc.constant(1)),
      clippedAt: fc.nat({ max: 3 }),
      notes: fc.record({ what: fc.constantFrom('', `What ${id} is`), why: fc.constant('') }),
    })
    .map(fields => {
      const { notes, ...rest } = fields;
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      return makeClipping({ id, notes, ...given });
    });

/** Eight clippings, 'a' to 'h'. */
export const anyClippings = (): fc.Arbitrary<Clipping[]> => fc.tuple(...IDS.map(anyClipping));
