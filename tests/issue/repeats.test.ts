import { describe, expect, it } from 'vitest';
import type { Clipping } from '../../src/clipping/clipping.ts';
import { buildOutline } from '../../src/issue/build-outline.ts';
import type { Issue, Newsletter } from '../../src/issue/issue.ts';
import { printedLinks } from '../../src/issue/issue-links.ts';
import { repeatsOf } from '../../src/issue/repeats.ts';
import { fillStanding } from '../../src/issue/standing-text.ts';
import { makeClipping, makeIssue, makeNewsletter } from '../builders.ts';

function repeats(clippings: Clipping[], issue: Partial<Issue> = {}, newsletter: Partial<Newsletter> = {}) {
  const outline = buildOutline({
    newsletter: makeNewsletter(newsletter),
    issue: makeIssue(issue),
    clippings,
    featured: [],
  });
  const links = printedLinks(outline, text => fillStanding(text, outline));
  return repeatsOf(links, clippings);
}

const places = (...of: Parameters<typeof repeats>): string[] =>
  repeats(...of).map(
    ({ title, places: at }) =>
      `${title}: ${at.map(({ part, title: of }) => `${of} ${part}`.trim()).join(', ')}`,
  );

const paper = makeClipping({
  id: 'paper',
  title: 'A paper',
  resource: 'arxiv:2103.07579',
  link: 'https://arxiv.org/abs/2103.07579',
  url: 'https://arxiv.org/abs/2103.07579v2',
});

describe('a link that stands twice in an issue', () => {
  it('in two stories is found under any of its addresses, and both places are told', () => {
    const other = makeClipping({ id: 'z', notes: { why: 'See [it](https://arxiv.org/pdf/2103.07579).' } });
    expect(places([paper, other])).toEqual(['A paper: A paper links, Title of z why']);
  });

  it('in the texts around the stories is found too, variables of standing texts filled in', () => {
    expect(
      places(
        [paper],
        {
          intro: 'First, [this](https://arxiv.org/abs/2103.07579).',
          closing: 'All of [it](https://monthly.example.org/).',
        },
        { closing: '[Archive]({{ newsletter.archive }})', archive: 'https://monthly.example.org/' },
      ),
    ).toEqual(['A paper: intro, A paper links', 'https://monthly.example.org/: outro, closing']);
  });

  it('in one text is told once for each time', () => {
    const twice = makeClipping({
      id: 'b',
      notes: { what: '[One](https://x.example.org/) and [two](https://x.example.org/).' },
    });
    expect(places([twice])).toEqual(['https://x.example.org/: Title of b what, Title of b what']);
  });

  it('is known by the resource that its page told', () => {
    const journal = makeClipping({
      id: 'j',
      resource: 'doi:10.1000/182',
      link: 'https://journal.example.org/182',
      url: 'https://journal.example.org/182',
    });
    const citing = makeClipping({ id: 'z', notes: { what: '[It](https://doi.org/10.1000/182)' } });
    expect(places([journal, citing])).toEqual(['Title of j: Title of j links, Title of z what']);
  });
});

describe('no repeat', () => {
  it('is a link in the story’s own text, which is not listed again', () => {
    const own = { ...paper, notes: { what: '[It](https://arxiv.org/abs/2103.07579)', why: '', note: '' } };
    expect(places([own])).toEqual([]);
  });

  it('is the source of a figure', () => {
    expect(places([{ ...paper, figure: { page: paper.link, caption: 'c', alt: 'a' } }])).toEqual([]);
  });

  it('are two anchors of one page, nor addresses that are no web addresses', () => {
    const a = makeClipping({
      id: 'a',
      notes: { what: '[1](https://x.example.org/#one) [m](mailto:a@b.example)' },
    });
    const b = makeClipping({
      id: 'b',
      notes: { what: '[2](https://x.example.org/#two) [m](mailto:a@b.example)' },
    });
    expect(places([a, b])).toEqual([]);
  });
});

it('what OK remembers changes with the places', () => {
  const other = makeClipping({ id: 'b', notes: { why: '[it](https://arxiv.org/abs/2103.07579)' } });
  const third = makeClipping({ id: 'c', notes: { why: '[it](https://arxiv.org/abs/2103.07579)' } });
  const [two] = repeats([paper, other]);
  const [three] = repeats([paper, other, third]);
  expect(two?.id).not.toBe(three?.id);
});
