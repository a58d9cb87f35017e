import { describe, expect, it } from 'vitest';
import { type OutcomeFacts, outcomeOf, placeName } from '../../popup/outcome.ts';
import { LIBRARY_ONLY } from '../../src/clipping/clipping.ts';
import type { Receipt } from '../../src/store/clip.ts';
import { makeClipping } from '../builders.ts';
import { makeReceipt } from './harness.ts';

const FEBRUARY = Date.parse('2021-02-03T10:00:00+10:00');
const featured = [{ resource: 'r', issueNumber: 12, month: '2020-12' }];
const old = makeClipping({ id: 'old', clippedAt: FEBRUARY, month: '2021-02' });

const say = (receipt: Partial<Receipt>, facts: Partial<OutcomeFacts> = {}) => {
  const clipping = facts.clipping ?? receipt.clipping ?? makeClipping();
  return outcomeOf({
    receipt: makeReceipt(clipping, receipt),
    clipping,
    joined: false,
    undone: false,
    thisMonth: '2021-03',
    zone: 'Australia/Brisbane',
    language: 'en-GB',
    ...facts,
  });
};

describe('the state line', () => {
  it('leads up to the month of a new clipping', () => {
    expect(say({})).toEqual({ sentence: 'Saved to', month: 'part' });
  });

  it('tells of a new clipping that an earlier issue had it', () => {
    expect(say({ featured })).toEqual({
      sentence: 'Saved to',
      month: 'part',
      hint: 'It was in #12, December 2020',
    });
  });

  it('shows what was written of it in that issue, unless the clipping says so itself', () => {
    const told = [
      { resource: 'r', month: '2020-11', what: 'Older.' },
      { resource: 'r', month: '2020-12', issueNumber: 12, what: 'A list of changes.' },
    ];
    expect(say({ featured: told }).wrote).toBe('A list of changes.');
    const clipping = makeClipping({ notes: { what: 'A list of changes.' } });
    expect(say({ featured: told.toReversed() }, { clipping })).toEqual({
      sentence: 'Saved to',
      month: 'part',
      hint: 'It was in #12, December 2020',
    });
  });

  it('names the day of an earlier clip of this month', () => {
    const clipping = makeClipping({ clippedAt: Date.parse('2021-03-03T09:00:00+10:00') });
    expect(say({ outcome: 'again', before: clipping, clipping })).toEqual({
      sentence: 'Already clipped 3 Mar',
      month: 'apart',
    });
  });

  it('offers to move an unused clipping of an earlier month', () => {
    expect(say({ outcome: 'again', before: old, clipping: old })).toEqual({
      sentence: 'Clipped 3 Feb, not used',
      month: 'apart',
      move: 'Move to March',
    });
  });

  it('names the year of a clip of another year', () => {
    const clipping = makeClipping({ clippedAt: Date.parse('2019-11-30T23:00:00Z'), month: '2019-12' });
    expect(say({ outcome: 'again', before: clipping, clipping }).sentence).toBe(
      'Clipped 1 Dec 2019, not used',
    );
  });

  it('names the issue that had it and offers to use it again', () => {
    expect(say({ outcome: 'again', before: old, clipping: old, featured })).toEqual({
      sentence: 'In #12, December 2020',
      month: 'apart',
      move: 'Use again in March',
    });
    const unnumbered = [{ resource: 'r', month: '2020-12' }];
    expect(say({ outcome: 'again', before: old, clipping: old, featured: unnumbered }).sentence).toBe(
      'In the issue of December 2020',
    );
  });

  it('says when it was moved', () => {
    const clipping = { ...old, month: '2021-03' };
    expect(say({ outcome: 'again', before: old }, { clipping })).toEqual({
      sentence: 'Moved to',
      month: 'part',
    });
  });

  it('says when it came back from the bin', () => {
    const clipping = makeClipping();
    expect(say({ outcome: 'restored', before: { ...clipping, deletedAt: 1 } }, { clipping }).sentence).toBe(
      'Brought back from the bin',
    );
  });

  it('says when the page turned out to be an older clipping', () => {
    const clipping = makeClipping({ clippedAt: FEBRUARY });
    expect(say({}, { clipping, joined: true }).sentence).toBe('Already clipped 3 Feb; joined');
  });

  it('says what Undo did', () => {
    expect(say({}, { undone: true })).toEqual({
      sentence: 'Taken back: it is in the bin for 30 days',
      month: 'none',
    });
    expect(say({ outcome: 'restored' }, { undone: true }).sentence).toBe(
      'Taken back: it is in the bin again',
    );
    expect(say({ outcome: 'again', before: old }, { undone: true }).sentence).toBe(
      'Taken back: the clipping is as it was before',
    );
  });

  it('calls the library by its name', () => {
    expect(placeName(makeClipping(), 'en-GB')).toBe('March 2021');
    expect(placeName(makeClipping({ leftOut: LIBRARY_ONLY }), 'en-GB')).toBe('the library only');
  });
});
