import { describe, expect, it } from 'vitest';
import { mergeCapture } from '../../src/clipping/merge.ts';
import type { Capture } from '../../src/extract/capture.ts';
import { makeClipping, NOON } from '../builders.ts';

const first = { first: true, now: NOON + 1000 };
const again = { first: false, now: NOON + 1000 };

const page = (capture: Partial<Capture> = {}): Capture => ({
  url: 'https://example.org/c1',
  kind: 'blog',
  title: 'What the page says',
  authors: ['Ada Lovelace'],
  published: '2021-03-13',
  summary: 'A summary.',
  ...capture,
});

const fresh = makeClipping({ capture: 'pending', title: 'What the tab said' });

describe('a first capture', () => {
  it('replaces what tab and address told, and is done', () => {
    expect(mergeCapture(fresh, page(), { ...first, link: 'https://example.org/canonical' })).toMatchObject({
      kind: 'blog',
      title: 'What the page says',
      authors: ['Ada Lovelace'],
      link: 'https://example.org/canonical',
      capture: 'done',
      updatedAt: NOON + 1000,
    });
  });

  it('changes no field that the author edited', () => {
    const edited = { ...fresh, title: 'Mine', authors: [], edited: ['title', 'authors', 'link', 'kind'] };
    const merged = mergeCapture(edited, page(), { ...first, link: 'https://example.org/other' });
    expect(merged).toMatchObject({ title: 'Mine', authors: [], link: edited.link, kind: 'page' });
    expect(merged.published).toBe('2021-03-13');
  });

  it('keeps the notes, whatever the page says', () => {
    const written = makeClipping({ capture: 'pending', notes: { what: 'Mine' } });
    expect(mergeCapture(written, page(), first).notes.what).toBe('Mine');
  });

  it('keeps what the tab said where the page has no title, as plain text has none', () => {
    const { title: _, ...untitled } = page();
    expect(mergeCapture(fresh, untitled, first)).toMatchObject({
      capture: 'done',
      title: 'What the tab said',
    });
  });

  it('is partial where the page could be read in part only', () => {
    expect(mergeCapture(fresh, page(), { ...first, partial: true }).capture).toBe('partial');
  });

  it('reads what was pasted as an address, whether or not it is called the first', () => {
    const pasted = makeClipping({ unread: true, title: 'Text of a link' });
    const merged = mergeCapture(pasted, page(), again);
    expect(merged.title).toBe('What the page says');
    expect(merged).not.toHaveProperty('unread');
  });
});

describe('clipping again', () => {
  const done = makeClipping({ title: 'Kept', kind: 'paper', published: '2020', paper: { doi: '10.1/a' } });

  it('fills what is empty and changes nothing that has a value', () => {
    const merged = mergeCapture(done, page({ paper: { doi: '10.1/b', venue: 'ICML' } }), again);
    expect(merged).toMatchObject({
      title: 'Kept',
      kind: 'paper',
      published: '2020',
      authors: ['Ada Lovelace'],
      summary: 'A summary.',
      paper: { doi: '10.1/a', venue: 'ICML' },
    });
  });

  it('fills a title that is only the address', () => {
    const bare = makeClipping({ title: 'https://example.org/c1' });
    expect(mergeCapture(bare, page(), again).title).toBe('What the page says');
  });

  it('adds the selection as a quote, once', () => {
    const once = mergeCapture(done, page({ selection: 'A  sentence.\nAnother.' }), again);
    expect(once.quotes).toEqual([{ text: 'A sentence.\nAnother.', clippedAt: NOON + 1000 }]);
    expect(mergeCapture(once, page({ selection: ' A sentence. Another. ' }), again).quotes).toEqual(
      once.quotes,
    );
  });

  it('completes a partial capture, and a partial reading undoes no done one', () => {
    expect(mergeCapture({ ...done, capture: 'partial' }, page(), again).capture).toBe('done');
    expect(mergeCapture(done, { url: done.url }, again).capture).toBe('done');
  });

  it('is the very same object where the page tells nothing new', () => {
    expect(mergeCapture(done, page({ authors: [], summary: '' }), again)).toBe(done);
  });
});

describe('a hostile page', () => {
  it('puts in nothing of the wrong form', () => {
    const hostile = {
      url: 'https://example.org/c1',
      kind: 'constructor',
      title: { toString: () => 'object' },
      authors: ['\u202eAda\u200b', 7, '', 'x'.repeat(10_000)],
      published: '2021-02-31',
      image: 'javascript:alert(1)',
      wordCount: Number.NaN,
      paper: JSON.parse(
        '{"__proto__": {"doi": "10.1/x"}, "doi": 5, "pdf": "data:text/html,x", "extra": "no"}',
      ),
      repo: { host: 'github.com', stars: 5 },
      video: { seconds: -1 },
    } as unknown as Capture;
    const merged = mergeCapture(fresh, hostile, first);
    expect(merged.authors[0]).toBe('Ada');
    expect(merged.authors).toHaveLength(2);
    expect([...(merged.authors[1] ?? '')]).toHaveLength(200);
    expect(merged).toMatchObject({ kind: 'page', title: 'What the tab said', capture: 'done' });
    for (const field of ['published', 'image', 'wordCount', 'paper', 'repo', 'video'])
      expect(merged).not.toHaveProperty(field);
  });
});
