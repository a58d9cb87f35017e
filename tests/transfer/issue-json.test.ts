import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outline, OutlineStory } from '../../src/issue/outline.ts';
import { readIssueJson, writeIssueJson } from '../../src/transfer/issue-json.ts';
import { hostileNote, hostileTitle } from '../render/hostile.ts';
import { makeLink, makeOutline, makeStory } from '../render/outlines.ts';

const TIMES = { min: 0, max: 4_000_000_000_000 };

const link = fc
  .record(
    {
      id: fc.uuid(),
      title: hostileTitle,
      link: fc.webUrl(),
      text: hostileNote,
      authors: fc.array(hostileTitle, { maxLength: 3 }),
      clippedAt: fc.integer(TIMES),
      published: fc.constantFrom('2021', '2021-03', '2021-03-13'),
      wordCount: fc.nat(),
      video: fc.record({ channel: hostileTitle, seconds: fc.nat() }, { requiredKeys: [] }),
    },
    { requiredKeys: ['id', 'title', 'link', 'text', 'authors', 'clippedAt'] },
  )
  .map(makeLink);

const story: fc.Arbitrary<OutlineStory> = fc
  .record(
    {
      id: fc.uuid(),
      title: hostileTitle,
      shape: fc.constantFrom('labelled' as const, 'free' as const),
      pick: fc.boolean(),
      what: hostileNote,
      why: fc.oneof(hostileNote, fc.constant('')),
      note: hostileNote,
      links: fc.array(link, { maxLength: 3 }),
      figure: fc.record({ page: fc.webUrl(), caption: hostileTitle, alt: hostileTitle }),
      quotes: fc.array(
        fc.record({
          text: hostileNote,
          clippedAt: fc.integer(TIMES),
          link: fc.webUrl(),
          title: hostileTitle,
        }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['id', 'title', 'shape', 'pick', 'what', 'why', 'note', 'links', 'quotes'] },
  )
  .map(makeStory);

const outline: fc.Arbitrary<Outline> = fc
  .record({ stories: fc.array(story, { maxLength: 4 }), intro: hostileNote, title: hostileTitle })
  .map(({ stories, intro, title }) =>
    makeOutline({ intro, issue: { id: '2021-03', months: ['2021-03'], title } }, stories),
  );

describe('an issue as JSON', () => {
  test('reads back equal, whatever it holds', () => {
    fc.assert(
      fc.property(outline, issue => {
        const text = writeIssueJson(issue);
        expect(readIssueJson(text)).toEqual(issue);
        expect(writeIssueJson(readIssueJson(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('has the same bytes in whatever order the fields were set', () => {
    const issue = makeOutline({}, [makeStory()]);
    const turned = Object.fromEntries(Object.entries(issue).reverse()) as never as Outline;
    expect(writeIssueJson(turned)).toBe(writeIssueJson(issue));
  });

  test.each([
    ['no JSON', 'x'],
    ['no object', '[]'],
    ['another format', '{"format":"clipsheet-backup","version":1}'],
    ['a newer version', writeIssueJson(makeOutline()).replace('"version": 1', '"version": 2')],
    ['a field of another type', writeIssueJson(makeOutline()).replace('"intro": "Hello."', '"intro": 5')],
    ['a missing field', writeIssueJson(makeOutline()).replace('"intro": "Hello.",', '')],
    ['deep nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('with %s is refused by name', (_, text) => {
    expect(() => readIssueJson(text)).toThrow(expect.objectContaining({ code: 'bad-issue-file' }));
  });

  test('reaches no prototype', () => {
    const text = writeIssueJson(makeOutline()).replace(
      '"intro": "Hello."',
      '"__proto__": { "polluted": 1 }, "intro": "Hello."',
    );
    expect((readIssueJson(text) as never as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('its page in the documentation', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/issue-json.md'), 'utf8');

  test('has an example that is read, and written again to the byte', () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(writeIssueJson(readIssueJson(example))).toBe(example);
  });

  test('names every field that an issue can have', () => {
    const full = makeOutline(
      {
        issue: { id: '2021-03', months: ['2021-03'], number: 3, title: 'T' },
        previous: { months: ['2021-02'], number: 2, title: 'T', address: 'https://example.org/2' },
        checks: [
          { key: 'old', id: 'old:x', clipping: 'c1', title: 'T', fact: 'F', wrote: 'W', part: 'intro' },
        ],
      },
      [
        makeStory({
          kind: 'paper',
          figure: { page: 'https://example.org', caption: 'C', alt: 'A' },
          quotes: [{ text: 'Q', clippedAt: 0, link: 'https://example.org', title: 'T' }],
          links: [
            makeLink({ published: '2021', siteName: 'S', wordCount: 1, video: { channel: 'C', seconds: 1 } }),
          ],
        }),
      ],
    );
    for (const [, name] of writeIssueJson(full).matchAll(/"(\w+)":/g))
      expect(page, name).toContain(`\`${name}\``);
  });
});
