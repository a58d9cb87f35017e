import { describe, expect, test } from 'vitest';
import type { Featured } from '../../src/issue/issue.ts';
import { saidThen, seenBefore, seenFact } from '../../src/issue/seen.ts';
import { makeClipping } from '../builders.ts';

const clipping = makeClipping({ id: 'log#v2', aliases: ['https://arxiv.org/abs/2103.07579'] });
const look = (...featured: Featured[]) => {
  const seen = seenBefore(clipping, '2021-03', featured);
  return seen && seenFact(seen, 'en-GB');
};

describe('an earlier issue', () => {
  test('had the same resource: the latest one that did', () => {
    const resource = 'url:example.org/log#v2';
    expect(
      look(
        { resource, month: '2020-12', issueNumber: 12 },
        { resource, month: '2020-11', issueNumber: 11 },
        { resource, month: '2021-03', issueNumber: 15 },
      ),
    ).toBe('in #12 (December 2020)');
  });

  test('had it under another of its addresses', () => {
    expect(look({ resource: 'arxiv:2103.07579', month: '2020-12' })).toBe('in the issue of December 2020');
  });

  test.each([
    ['url:example.org/log#v1', 'the same page at another anchor was in #12 (December 2020)'],
    ['url:example.org/log', 'the same page at another anchor was in #12 (December 2020)'],
    ['url:example.org/log#/v1', undefined],
    ['url:example.org/logs', undefined],
  ])('had %s: %s', (resource, fact) => {
    expect(look({ resource, month: '2020-12', issueNumber: 12 })).toBe(fact);
  });

  test('had the very resource, which goes before a later hint', () => {
    expect(
      look(
        { resource: 'url:example.org/log#v1', month: '2021-01' },
        { resource: 'url:example.org/log#v2', month: '2020-12' },
      ),
    ).toBe('in the issue of December 2020');
  });
});

test.each([
  [{ what: 'A list of changes.', title: 'Log' }, 'A list of changes.'],
  [{ title: 'The log of then' }, 'The log of then'],
  [{ title: 'Log' }, undefined],
  [{}, undefined],
])('what was said then, of %j: %s', (record, said) => {
  expect(saidThen({ resource: 'x', month: '2020-12', ...record }, 'Log')).toBe(said);
});
