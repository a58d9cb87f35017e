/** Edits on a small issue, and what stands in it afterwards. */
import type { Clipping } from '../../../src/clipping/clipping.ts';
import type { Changes, Records } from '../../../src/issue/records.ts';
import { arrange } from '../../../src/issue/sections.ts';
import { clippingsOf, isInIssue, storiesOf } from '../../../src/issue/stories.ts';
import { makeClipping, makeIssue, NOON } from '../../builders.ts';

export const NOW = NOON + 60_000;

/** Records of the issue of March 2021, its clippings a second apart in the order given. */
export const recordsOf = (...clippings: Parameters<typeof makeClipping>[0][]): Records => ({
  clippings: clippings.map((fields, at) => makeClipping({ clippedAt: NOON + at * 1000, ...fields })),
  issue: makeIssue(),
});

/** The records with changes written. */
export function written(records: Records, { clippings = [], issue = records.issue }: Changes): Records {
  const changed = new Map(clippings.map(clipping => [clipping.id, clipping]));
  return {
    clippings: records.clippings.map(clipping => changed.get(clipping.id) ?? clipping),
    ...(issue && { issue }),
  };
}

/** 'my-work: a b+m / internet: c': sections that hold stories, each story with its members behind '+'. */
export function board({ clippings, issue }: Records, ownSites: string[] = []): string {
  const stories = storiesOf(clippings).filter(story => isInIssue(story, issue?.months ?? []));
  return arrange(stories, issue?.sections ?? [], ownSites)
    .filter(section => section.stories.length > 0)
    .map(
      ({ section, stories }) => `${section.id}: ${stories.map(story => ids(clippingsOf(story))).join(' ')}`,
    )
    .join(' / ');
}

const ids = (clippings: Clipping[]): string => clippings.map(({ id }) => id).join('+');

export const idsOf = ({ clippings = [] }: Changes): string[] => clippings.map(({ id }) => id);

export const find = ({ clippings = [] }: Changes, id: string): Clipping => {
  const found = clippings.find(clipping => clipping.id === id);
  if (!found) throw new Error(`no clipping ${id}`);
  return found;
};
