import { describe, expect, it } from 'vitest';
import { checksOf } from '../../src/issue/checks.ts';
import { storiesOf } from '../../src/issue/stories.ts';
import { makeClipping, makeIssue, makeNewsletter } from '../builders.ts';

const facts = (fields: Parameters<typeof makeClipping>[0], oldAfterMonths = 12): string[] =>
  checksOf(storiesOf([makeClipping(fields)]), {
    newsletter: makeNewsletter({ oldAfterMonths }),
    issue: makeIssue(),
    featured: [],
    links: new Map(),
  }).map(({ key, fact }) => `${key}: ${fact}`);

describe('CHECK(old)', () => {
  it.each([
    ['2020-03-31', ['old: published March 2020']],
    ['2020-04-01', []],
    ['2020-03', ['old: published March 2020']],
    ['2020', []],
    ['2019', ['old: published 2019']],
    ['nonsense', []],
  ])('of a page published %s in an issue of March 2021: %j', (published, expected) => {
    expect(facts({ published })).toEqual(expected);
  });

  it('counts a bare year from its December', () => {
    expect(facts({ published: '2020' }, 3)).toEqual(['old: published 2020']);
    expect(facts({ published: '2020' }, 4)).toEqual([]);
  });
});

describe('other checks', () => {
  it.each([
    [{ title: '2103.07579.pdf' }, ['title: the title is a file name']],
    [{ title: 'Fine', headline: 'Cut o…' }, ['title: the title is cut off']],
    [{ title: '2103.07579.pdf', headline: 'Fine' }, ['title: the title is a file name']],
    [{ link: 'http://example.org/a' }, ['scheme: the address is not https']],
    [{ link: 'file:///a.pdf' }, ['scheme: the address is not https', 'private: a file on this computer']],
    [{ link: 'https://10.0.0.1/' }, ['private: an address that readers cannot reach']],
    [{ heldFrom: '2021-02' }, ['held: held over from February 2021']],
  ])('of %j: %j', (fields, expected) => {
    expect(facts(fields)).toEqual(expected);
  });
});

it('held is no check in an issue that covers the month it was held over from', () => {
  const issue = makeIssue({ id: '2021-02', months: ['2021-02', '2021-03'] });
  const stories = storiesOf([makeClipping({ heldFrom: '2021-02' })]);
  const context = { newsletter: makeNewsletter(), issue, featured: [], links: new Map() };
  expect(checksOf(stories, context)).toEqual([]);
});
