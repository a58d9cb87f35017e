import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../src/issue/build-outline.ts';
import { editionsOf } from '../../src/issue/editions.ts';
import type { Featured, Issue } from '../../src/issue/issue.ts';
import { makeClipping, makeIssue, makeNewsletter } from '../builders.ts';

const sent = (id: string, number: number): Issue => {
  const issue = makeIssue({ id, months: [id], number });
  const clippings = [makeClipping({ id: `${id}-a`, month: id, notes: { what: 'Two words' } })];
  const snapshot = buildOutline({ newsletter: makeNewsletter(), issue, clippings, featured: [] });
  return { ...issue, state: 'published', snapshot, address: 'https://monthly.example.org/14' };
};

const featured = (resource: string, month: string, issueNumber?: number): Featured => ({
  resource,
  month,
  ...(issueNumber !== undefined && { issueNumber }),
});

describe('the overview', () => {
  it('lists drafts, published issues, and earlier ones known by what they featured, the latest first', () => {
    const editions = editionsOf(
      [sent('2021-02', 14), makeIssue({ id: '2021-03', months: ['2021-03', '2021-04'], number: 15 })],
      [
        featured('a', '2021-02', 14),
        featured('b', '2020-12', 12),
        featured('c', '2020-12', 12),
        featured('d', '2020-11'),
      ],
      ['2021-02', '2021-04', '2021-05'],
    );
    expect(
      editions.map(({ id, state, number, counts }) => [id, state, number, counts?.stories, counts?.links]),
    ).toEqual([
      ['2021-05', 'draft', undefined, undefined, undefined],
      ['2021-03', 'draft', 15, undefined, undefined],
      ['2021-02', 'published', 14, 1, 1],
      ['2020-12', 'earlier', 12, undefined, 2],
      ['2020-11', 'earlier', undefined, undefined, 1],
    ]);
    expect(new Set(editions.map(({ key }) => key)).size).toBe(editions.length);
  });

  it('tells exports, the highest revision, title and address', () => {
    const made = { form: 'markdown', at: 1, hash: '', stories: [] };
    const [edition] = editionsOf(
      [
        makeIssue({
          title: ' ResNets strike again ',
          address: 'https://monthly.example.org/15',
          exports: [
            { ...made, revision: 1 },
            { ...made, revision: 2 },
          ],
        }),
      ],
      [],
      [],
    );
    expect(edition).toMatchObject({
      title: 'ResNets strike again',
      address: 'https://monthly.example.org/15',
      exports: 2,
      revision: 2,
    });
  });

  it('keeps apart an issue of the same month that was published elsewhere under another number', () => {
    const editions = editionsOf([sent('2021-02', 14)], [featured('a', '2021-02', 13)], []);
    expect(editions.map(({ state, number }) => [state, number])).toEqual([
      ['published', 14],
      ['earlier', 13],
    ]);
  });
});
