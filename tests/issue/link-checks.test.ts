import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../src/issue/build-outline.ts';
import type { LinkAnswer, LinkResult } from '../../src/issue/link-result.ts';
import { answerOf } from '../../src/issue/link-status.ts';
import { makeClipping, makeIssue, makeNewsletter } from '../builders.ts';

/** Late in the evening in UTC: already the 24th in Brisbane. */
const AT = Date.parse('2026-11-23T20:00:00Z');

const result = (link: string, answer: LinkAnswer, status?: number): LinkResult => ({
  link,
  at: AT,
  answer,
  ...(status !== undefined && { status }),
});

const outlineWith = (links: LinkResult[], acceptedChecks: string[] = []) =>
  buildOutline({
    newsletter: makeNewsletter({ opening: 'See [the archive](https://archive.example.org/).' }),
    issue: makeIssue({ acceptedChecks, intro: 'Hello, [friends](https://friends.example.org/).' }),
    clippings: [
      makeClipping({ id: 'a', notes: { what: 'As [they say](https://www.they.example.org/say/).' } }),
      makeClipping({ id: 'b' }),
    ],
    featured: [],
    links,
  });

const lines = (...of: Parameters<typeof outlineWith>): string[] =>
  outlineWith(...of).checks.map(({ key, title, fact }) => `${key}: ${title}: ${fact}`);

describe('what a status says of the page', () => {
  it.each([
    [200, 'ok'],
    [204, 'ok'],
    [404, 'gone'],
    [410, 'gone'],
    [401, 'unsure'],
    [403, 'unsure'],
    [429, 'unsure'],
    [999, 'unsure'],
    [500, 'unsure'],
    [503, 'unsure'],
  ])('%i: %s', (status, expected) => {
    expect(answerOf(status)).toBe(expected);
  });
});

describe('CHECK(link)', () => {
  it('tells of a page that is gone, and of a site that cannot be reached, with the day in the newsletter’s zone', () => {
    expect(
      lines([
        result('https://example.org/a', 'gone', 404),
        result('https://example.org/b', 'unreachable'),
        result('https://example.org/elsewhere', 'gone', 404),
      ]),
    ).toEqual([
      'link: Title of a: the page answers 404 (checked 24 November 2026)',
      'link: Title of b: its site cannot be reached (checked 24 November 2026)',
    ]);
  });

  it('says nothing of what answers, of what could not be told, and of what leads elsewhere', () => {
    expect(
      lines([
        result('https://example.org/a', 'unsure', 403),
        result('https://example.org/b', 'elsewhere'),
        result('https://friends.example.org/', 'ok', 200),
      ]),
    ).toEqual([]);
  });

  it('tells of links in the author’s own texts, standing texts included', () => {
    expect(
      lines([
        result('https://archive.example.org/', 'unreachable'),
        result('https://friends.example.org/', 'gone', 410),
        result('https://www.they.example.org/say/', 'gone', 404),
      ]),
    ).toEqual([
      'link: Standing opening: its link to archive.example.org cannot be reached (checked 24 November 2026)',
      'link: Opening: its link to friends.example.org answers 410 (checked 24 November 2026)',
      'link: Title of a: its link to they.example.org/say answers 404 (checked 24 November 2026)',
    ]);
  });

  it('is counted, and stays away once it is accepted, until the answer changes', () => {
    const gone = result('https://example.org/a', 'gone', 404);
    const [check] = outlineWith([gone]).checks;
    expect(outlineWith([gone]).counts.checks).toBe(1);
    const accepted = [check?.id ?? ''];
    expect(lines([{ ...gone, at: AT + 86_400_000 }], accepted)).toEqual([]);
    expect(lines([{ ...gone, status: 410 }], accepted)).toHaveLength(1);
  });
});
