import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../../src/issue/build-outline.ts';
import { acceptChecks } from '../../../src/issue/edits/checks.ts';
import {
  moveSection,
  removeSection,
  setIssueFields,
  setSectionOfIssue,
} from '../../../src/issue/edits/issue-fields.ts';
import { publish, reopen } from '../../../src/issue/edits/publish.ts';
import { featuredBy } from '../../../src/issue/featured.ts';
import { makeNewsletter } from '../../builders.ts';
import { board, NOW, recordsOf, written } from './apply.ts';

const records = recordsOf(
  { id: 'a', section: 'my-work', position: 'a0', notes: { what: 'A' } },
  { id: 'b', leftOut: '' },
);

describe('fields of an issue', () => {
  it('are set, and removed where undefined', () => {
    const { issue } = setIssueFields(records, { number: undefined, title: 'Spring', intro: 'Hello' }, NOW);
    expect(issue).toMatchObject({ id: '2021-03', title: 'Spring', intro: 'Hello', updatedAt: NOW });
    expect(issue).not.toHaveProperty('number');
    expect(setIssueFields(records, { number: 15 }, NOW)).toEqual({});
  });

  it('may name several months', () => {
    expect(setIssueFields(records, { months: ['2021-04', '2021-03', '2021-04'] }, NOW).issue?.months).toEqual(
      ['2021-03', '2021-04'],
    );
  });

  it('remember accepted checks, once', () => {
    const accepted = written(records, acceptChecks(records, { ids: ['old:x'] }, NOW));
    expect(accepted.issue?.acceptedChecks).toEqual(['old:x']);
    expect(acceptChecks(accepted, { ids: ['old:x'] }, NOW)).toEqual({});
  });
});

describe('sections of an issue', () => {
  const ids = (from: { issue?: { sections: { id: string }[] } }) => from.issue?.sections.map(({ id }) => id);

  it('are added, moved and removed for this issue alone', () => {
    const section = { id: 'papers', title: 'Papers', shape: 'labelled' as const, rules: {}, isDefault: true };
    const added = written(records, setSectionOfIssue(records, { section }, NOW));
    expect(ids(added)).toEqual(['my-work', 'internet', 'papers']);
    expect(added.issue?.sections.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([
      'papers',
    ]);
    expect(ids(moveSection(added, { id: 'papers', to: 0 }, NOW))).toEqual(['papers', 'my-work', 'internet']);
  });

  it('let their stories go when they are removed', () => {
    const removed = written(records, removeSection(records, { id: 'my-work' }, NOW));
    expect(ids(removed)).toEqual(['internet']);
    expect(board(removed)).toBe('internet: a');
    expect(removed.clippings[0]).not.toHaveProperty('position');
  });
});

describe('publishing', () => {
  const newsletter = makeNewsletter();
  const outlineOf = ({ clippings, issue }: typeof records) => {
    if (!issue) throw new Error('no issue');
    return buildOutline({ newsletter, issue, clippings, featured: [] });
  };
  const outline = outlineOf(records);
  const published = written(records, publish(records, { outline, address: ' https://example.org/15 ' }, NOW));

  it('freezes the outline and the address', () => {
    expect(published.issue).toMatchObject({
      state: 'published',
      publishedAt: NOW,
      address: 'https://example.org/15',
      snapshot: outline,
    });
  });

  it('can be taken back', () => {
    const { issue } = reopen(published, {}, NOW);
    expect(issue).toMatchObject({ state: 'draft', address: 'https://example.org/15' });
    expect(issue).not.toHaveProperty('snapshot');
    expect(issue).not.toHaveProperty('publishedAt');
  });

  it('features what the issue holds, with what was written then', () => {
    if (!published.issue) throw new Error('no issue');
    expect(featuredBy(published.issue, published.clippings)).toEqual([
      {
        resource: 'url:example.org/a',
        month: '2021-03',
        issueNumber: 15,
        address: 'https://example.org/a',
        title: 'Title of a',
        what: 'A',
      },
    ]);
  });
});
