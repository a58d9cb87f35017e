import { describe, expect, it } from 'vitest';
import { moveStories, placeStories } from '../../../src/issue/edits/move.ts';
import { setField } from '../../../src/issue/edits/set-field.ts';
import { makeIssue } from '../../builders.ts';
import { board, find, idsOf, NOW, recordsOf, written } from './apply.ts';

const issue = recordsOf(
  { id: 'w', section: 'my-work' },
  { id: 'a' },
  { id: 'b' },
  { id: 'c' },
  { id: 'm', story: 'c', role: 'more' },
);
const ownSites: string[] = [];

const moved = (ids: string[], by: -1 | 1, records = issue) =>
  written(records, moveStories(records, { ids, by, ownSites }, NOW));

describe('moving stories', () => {
  it('goes one place up or down, members included', () => {
    expect(board(moved(['c'], -1))).toBe('my-work: w / internet: a c+m b');
    expect(board(moved(['a'], 1))).toBe('my-work: w / internet: b a c+m');
  });

  it('moves the story of a member that is named', () => {
    expect(board(moved(['m'], -1))).toBe('my-work: w / internet: a c+m b');
  });

  it('goes from the end of a section to the next, and back to where it was', () => {
    const up = moved(['a'], -1);
    expect(board(up)).toBe('my-work: w a / internet: b c+m');
    expect(board(moved(['a'], 1, up))).toBe('my-work: w / internet: a b c+m');
  });

  it('goes into a section that is empty', () => {
    const alone = recordsOf({ id: 'a' });
    expect(board(moved(['a'], -1, alone))).toBe('my-work: a');
  });

  it('moves several, in their order; what stands at the edge stays', () => {
    expect(board(moved(['b', 'c'], -1))).toBe('my-work: w / internet: b c+m a');
    expect(board(moved(['w', 'b'], -1))).toBe('my-work: w / internet: b a c+m');
    expect(moveStories(issue, { ids: ['c'], by: 1, ownSites }, NOW)).toEqual({});
  });

  it('writes the moved record alone, among those never placed and among those that were', () => {
    expect(idsOf(moveStories(issue, { ids: ['c'], by: -1, ownSites }, NOW))).toEqual(['c']);
    const placed = moved(['c'], -1);
    expect(idsOf(moveStories(placed, { ids: ['c'], by: -1, ownSites }, NOW))).toEqual(['c']);
    expect(idsOf(moveStories(placed, { ids: ['b'], by: -1, ownSites }, NOW))).toEqual(['b']);
    expect(idsOf(moveStories(placed, { ids: ['a'], by: -1, ownSites }, NOW))).toEqual(['a']);
  });

  it('moves nothing into Unsorted, and out of it', () => {
    const sections = makeIssue().sections.map(section => ({ ...section, isDefault: false }));
    const unsorted = {
      ...recordsOf({ id: 'a', section: 'internet' }, { id: 'u' }),
      issue: makeIssue({ sections }),
    };
    expect(board(unsorted)).toBe('internet: a / unsorted: u');
    expect(board(moved(['a'], 1, unsorted))).toBe('internet: a / unsorted: u');
    expect(board(moved(['u'], -1, unsorted))).toBe('internet: a u');
  });
});

describe('placing stories', () => {
  const place = (ids: string[], section: string, before?: string) =>
    board(written(issue, placeStories(issue, { ids, section, before, ownSites }, NOW)));

  it('puts them together before another, or at the end', () => {
    expect(place(['c'], 'internet', 'a')).toBe('my-work: w / internet: c+m a b');
    expect(place(['c', 'w'], 'internet', 'b')).toBe('internet: a w c+m b');
    expect(place(['a'], 'my-work')).toBe('my-work: w a / internet: b c+m');
    expect(place(['a', 'b'], 'internet', 'b')).toBe('my-work: w / internet: a b c+m');
  });

  it('does nothing for a section that the issue does not have', () => {
    expect(placeStories(issue, { ids: ['a'], section: 'gone', ownSites }, NOW)).toEqual({});
  });
});

describe('setting the section', () => {
  it('clears the position, and without a section the rules decide again', () => {
    const placed = recordsOf({ id: 'a', position: 'a0' }, { id: 'b', section: 'my-work' });
    const changes = setField(placed, { ids: ['a'], field: 'section', value: 'my-work' }, NOW);
    expect(find(changes, 'a')).toMatchObject({ section: 'my-work' });
    expect(find(changes, 'a')).not.toHaveProperty('position');
    const freed = setField(placed, { ids: ['b'], field: 'section', value: undefined }, NOW);
    expect(board(written(placed, freed))).toBe('internet: a b');
  });
});
