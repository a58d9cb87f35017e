/** Whatever edits follow each other: no clipping is lost, stories are one level deep and of one month. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clipping } from '../../../src/clipping/clipping.ts';
import { deleteClippings, restore } from '../../../src/issue/edits/delete.ts';
import { toggleHighlight } from '../../../src/issue/edits/highlight.ts';
import { join } from '../../../src/issue/edits/join.ts';
import { bringBack, leaveOut, libraryOnly } from '../../../src/issue/edits/leave-out.ts';
import { hold, moveToMonth, unhold, useAgain } from '../../../src/issue/edits/month.ts';
import { moveStories, placeStories } from '../../../src/issue/edits/move.ts';
import { moveInStory, placeInStory } from '../../../src/issue/edits/order-in-story.ts';
import { promote } from '../../../src/issue/edits/promote.ts';
import { setField } from '../../../src/issue/edits/set-field.ts';
import { split } from '../../../src/issue/edits/split.ts';
import { unite } from '../../../src/issue/edits/unite.ts';
import type { Changes, Records } from '../../../src/issue/records.ts';
import { repairStories } from '../../../src/issue/repair.ts';
import { storiesOf } from '../../../src/issue/stories.ts';
import { makeIssue, NOON } from '../../builders.ts';
import { anyClippings, IDS, MONTHS } from '../any-clippings.ts';

const NOW = NOON + 60_000;
const id = fc.constantFrom(...IDS);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const role = fc.constantFrom('more' as const, 'bonus' as const);
const by = fc.constantFrom(-1 as const, 1 as const);
const month = fc.constantFrom(...MONTHS);
const section = fc.constantFrom('my-work', 'internet', 'unknown');
const ownSites = fc.constantFrom([], ['example.org/a'], ['example.org']);
const before = fc.option(id, { nil: undefined });

type Step = (records: Records) => Changes;

const step = <A>(
  args: fc.Arbitrary<A>,
  edit: (records: Records, args: A, now: number) => Changes,
): fc.Arbitrary<Step> => args.map(given => records => edit(records, given, NOW));

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  step(fc.record({ ids, by, ownSites }), moveStories),
  step(fc.record({ ids, section, before, ownSites }), placeStories),
  step(fc.record({ ids, value: section, field: fc.constant('section' as const) }), setField<'section'>),
  step(fc.record({ ids, to: id, role }), join),
  step(fc.record({ ids }), split),
  step(fc.record({ id }), promote),
  step(fc.record({ ids, reason: fc.constantFrom('', 'dull') }), leaveOut),
  step(fc.record({ ids }), libraryOnly),
  step(fc.record({ ids }), bringBack),
  step(fc.record({ ids, to: month }), hold),
  step(fc.record({ ids }), unhold),
  step(fc.record({ ids, month }), moveToMonth),
  step(fc.record({ ids, month }), useAgain),
  step(fc.record({ ids }), toggleHighlight),
  step(fc.record({ ids, heir: id }), deleteClippings),
  step(fc.record({ ids }), restore),
  step(fc.record({ id, role, before }), placeInStory),
  step(fc.record({ id, by }), moveInStory),
  step(fc.record({ ids, value: fc.constantFrom('Head', '') }), (records, { ids, value }, now) =>
    setField(records, { ids, field: 'headline', value }, now),
  ),
);

/** The records with an edit's changes written, as the store writes them. */
function write(records: Records, { clippings = [], issue }: Changes): Records {
  const changed = new Map(clippings.map(clipping => [clipping.id, clipping]));
  return {
    clippings: records.clippings.map(clipping => changed.get(clipping.id) ?? clipping),
    ...((issue ?? records.issue) && { issue: issue ?? records.issue }),
  } as Records;
}

function expectWhole(clippings: readonly Clipping[]): void {
  for (const { lead, more, bonus } of storiesOf(clippings)) {
    expect(lead.story).toBeUndefined();
    expect(lead.role).toBeUndefined();
    for (const member of [...more, ...bonus])
      expect(member).toMatchObject({ story: lead.id, month: lead.month });
    for (const member of [...more, ...bonus]) {
      expect(member.section).toBeUndefined();
      expect(member.leftOut).toBeUndefined();
      expect(member.pick).toBeUndefined();
      expect(['more', 'bonus']).toContain(member.role);
    }
  }
}

const repaired = (clippings: Clipping[]): Clipping[] => {
  const repairs = repairStories(clippings);
  return clippings.map(clipping => {
    const whole = { ...clipping, ...repairs.get(clipping.id) };
    return Object.fromEntries(
      Object.entries(whole).filter(([, value]) => value !== undefined),
    ) as unknown as Clipping;
  });
};

const texts = (clippings: readonly Clipping[]) => clippings.map(({ id, notes, url }) => [id, notes, url]);

describe('any sequence of edits', () => {
  it('keeps stories whole and loses neither clipping nor note', () => {
    fc.assert(
      fc.property(anyClippings(), fc.array(anyStep, { maxLength: 12 }), (clippings, steps) => {
        let records: Records = { clippings: repaired(clippings), issue: makeIssue() };
        expectWhole(records.clippings);
        for (const apply of steps) {
          records = write(records, apply(records));
          expectWhole(records.clippings);
        }
        expect(texts(records.clippings)).toEqual(texts(clippings));
      }),
      { numRuns: 300 },
    );
  });

  it('returns only what changed, and nothing undefined', () => {
    fc.assert(
      fc.property(anyClippings(), anyStep, (clippings, apply) => {
        const records = { clippings, issue: makeIssue() };
        const frozen = structuredClone(records);
        const changes = apply(records);
        expect(records).toEqual(frozen);
        for (const changed of changes.clippings ?? []) {
          const { updatedAt: _, ...rest } = changed;
          const { updatedAt: __, ...was } = clippings.find(({ id }) => id === changed.id) as Clipping;
          expect(rest).not.toEqual(was);
          expect(Object.values(changed)).not.toContain(undefined);
          expect(changed.updatedAt).toBe(NOW);
        }
        expect(changes.clippings?.length).not.toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same stories before and after repair', () => {
    const shape = (clippings: Clipping[]) =>
      storiesOf(clippings).map(({ lead, more, bonus }) =>
        [lead, ...more, ...bonus].map(({ id }) => id).toSorted(),
      );
    fc.assert(
      fc.property(anyClippings(), clippings => {
        expect(shape(repaired(clippings))).toEqual(shape(clippings));
        expect(repairStories(repaired(clippings)).size).toBe(0);
      }),
    );
  });
});

describe('uniting two of them', () => {
  it('keeps the stories of all others whole', () => {
    fc.assert(
      fc.property(anyClippings(), id, id, (clippings, older, newer) => {
        fc.pre(older !== newer);
        const records: Records = { clippings: repaired(clippings) };
        fc.pre(records.clippings.every(({ id, deletedAt }) => id !== newer || deletedAt === undefined));
        const after = write(records, unite(records, { older, newer }, NOW));
        const left = after.clippings.filter(clipping => clipping.id !== newer);
        expect(left.some(({ story, deletedAt }) => story === newer && deletedAt === undefined)).toBe(false);
        expectWhole(left);
        expect(left.find(clipping => clipping.id === older)?.aliases).toContain(
          `https://example.org/${newer}`,
        );
      }),
      { numRuns: 300 },
    );
  });
});
