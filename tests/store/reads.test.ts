import { describe, expect, test } from 'vitest';
import { deleteForever, emptyOldBin } from '../../src/store/bin.ts';
import { typeDraft } from '../../src/store/drafts.ts';
import { applyEdit } from '../../src/store/edit.ts';
import { addFigure } from '../../src/store/figure.ts';
import { ensureIssue } from '../../src/store/issues.ts';
import * as queries from '../../src/store/queries.ts';
import { makeClipping, makeIssue, makeNewsletter, NOON } from '../builders.ts';
import { fill, freshName, freshStore } from '../fakes/store.ts';

const DAY = 86_400_000;

describe('what is read', () => {
  test('of months: those clippings by time and then id, the bin left out, typed text included', async () => {
    const db = await fill(await freshStore(), {
      clippings: [
        makeClipping({ id: 'c', clippedAt: NOON - 1 }),
        makeClipping({ id: 'b' }),
        makeClipping({ id: 'a' }),
        makeClipping({ id: 'd', deletedAt: NOON }),
        makeClipping({ id: 'e', month: '2021-04', clippedAt: NOON - 2 }),
        makeClipping({ id: 'f', month: '2021-05' }),
      ],
    });
    await typeDraft(db, 'a', 'tag', 'Half Typed');
    const found = await queries.clippingsOf(db, ['2021-03', '2021-04']);
    expect(found.map(({ id }) => id)).toEqual(['e', 'c', 'a', 'b']);
    expect(found[2]?.tags).toEqual(['half-typed']);
    expect((await queries.clippingsInBin(db)).map(({ id }) => id)).toEqual(['d']);
  });

  test('months in use come from clippings and issues, each once, in order', async () => {
    const db = await fill(await freshStore(), {
      clippings: [makeClipping({ id: 'a', month: '2021-04' }), makeClipping({ id: 'b', month: '2020-12' })],
      issues: [makeIssue(), makeIssue({ id: '2021-04', months: ['2021-04'] })],
    });
    expect(await queries.monthsInUse(db)).toEqual(['2020-12', '2021-03', '2021-04']);
  });

  test('tags come by frequency and then by how lately they were given', async () => {
    const db = await fill(await freshStore(), {
      clippings: [
        makeClipping({ id: 'a', tags: ['old', 'often'], updatedAt: NOON }),
        makeClipping({ id: 'b', tags: ['new', 'often'], updatedAt: NOON + 1 }),
        makeClipping({ id: 'c', tags: ['binned'], deletedAt: NOON }),
      ],
    });
    expect(await queries.tagsInUse(db)).toEqual([
      { tag: 'often', count: 2, last: NOON + 1 },
      { tag: 'new', count: 1, last: NOON + 1 },
      { tag: 'old', count: 1, last: NOON },
    ]);
  });

  test('an issue is found by any of its months', async () => {
    const db = await fill(await freshStore(), { issues: [makeIssue({ months: ['2021-03', '2021-04'] })] });
    expect((await queries.issueOf(db, '2021-04'))?.id).toBe('2021-03');
    expect(await queries.issueOf(db, '2021-05')).toBeUndefined();
  });

  test('what was featured is found by its resource, and by no other that begins alike', async () => {
    const featured = ['2021-01', '2020-12'].map(month => ({ resource: 'arxiv:1', month }));
    const db = await fill(await freshStore(), {
      featured: [
        ...featured,
        { resource: 'arxiv:12', month: '2020-12' },
        { resource: 'arxiv:', month: '2020-12' },
      ],
    });
    expect(await queries.featuredIn(db, 'arxiv:1')).toEqual(featured.toReversed());
  });
});

describe('an issue', () => {
  test('is made once, however many pages ask for it at once, with the next number', async () => {
    const name = freshName();
    const [db, other] = [await freshStore(name), await freshStore(name)];
    await fill(db, { issues: [makeIssue({ id: '2020-12', months: ['2020-12'], number: 12 })] });
    const made = await Promise.all(
      [db, other, db].map(store => ensureIssue(store, makeNewsletter(), '2021-03', NOON)),
    );
    expect(new Set(made.map(({ id, number }) => `${id} ${number}`))).toEqual(new Set(['2021-03 13']));
    expect(await db.count('issues')).toBe(2);
  });

  test('is counted on over those that are stored without a number', async () => {
    const { number: _, ...march } = makeIssue();
    const february = makeIssue({ id: '2021-02', months: ['2021-02'], number: 6 });
    const db = await fill(await freshStore(), { issues: [february, march] });
    expect((await ensureIssue(db, makeNewsletter(), '2021-04', NOON)).number).toBe(8);
  });

  test('waits for its author to give the first number, whatever an import remembers', async () => {
    const db = await fill(await freshStore(), {
      featured: [{ resource: 'arxiv:1', month: '2020-12', issueNumber: 12 }],
    });
    expect((await ensureIssue(db, makeNewsletter(), '2021-03', NOON)).number).toBeUndefined();
  });

  test('that covers several months is not made anew for the second', async () => {
    const db = await fill(await freshStore(), { issues: [makeIssue({ months: ['2021-03', '2021-04'] })] });
    expect((await ensureIssue(db, makeNewsletter(), '2021-04', NOON)).id).toBe('2021-03');
  });
});

describe('the bin', () => {
  const withBin = async () =>
    fill(await freshStore(), {
      clippings: [
        makeClipping({ id: 'old', deletedAt: NOON - 31 * DAY }),
        makeClipping({ id: 'new', deletedAt: NOON - 29 * DAY }),
        makeClipping({ id: 'live' }),
      ],
      texts: [{ clippingId: 'old', markdown: '' }],
    });

  test('empties itself of what lay there for 30 days, and looks once a day', async () => {
    const db = await withBin();
    await emptyOldBin(db, NOON);
    expect(await db.getAllKeys('clippings')).toEqual(['live', 'new']);
    expect(await db.count('texts')).toBe(0);
    await emptyOldBin(db, NOON + DAY - 1);
    await db.put('clippings', makeClipping({ id: 'older', deletedAt: 0 }));
    await emptyOldBin(db, NOON + DAY - 1);
    expect(await db.count('clippings')).toBe(3);
    await emptyOldBin(db, NOON + 2 * DAY);
    expect(await db.getAllKeys('clippings')).toEqual(['live']);
  });

  test('deletes for ever from the steps of undo too, and nothing that is not in it', async () => {
    const db = await withBin();
    const rename = (id: string) =>
      applyEdit(db, {
        label: id,
        clippings: [id],
        change: ({ clippings }) => ({
          clippings: clippings.filter(one => one.id === id).map(one => ({ ...one, title: 'New' })),
        }),
      });
    await rename('old');
    await rename('live');
    expect(await deleteForever(db, ['old', 'live', 'gone'])).toEqual(['old']);
    expect((await db.getAll('history')).map(({ label }) => label)).toEqual(['live']);
  });
});

describe('a figure', () => {
  const image = { image: 'https://example.org/i.png', caption: 'Found', alt: 'Alt' };

  test('goes to the lead of the story, and leaves the author’s words', async () => {
    const db = await fill(await freshStore(), {
      clippings: [
        makeClipping({ id: 'lead', figure: { page: '', caption: 'Mine', alt: '' } }),
        makeClipping({ id: 'member', story: 'lead', role: 'more' }),
      ],
    });
    const lead = await addFigure(db, 'member', image, NOON);
    expect(lead).toMatchObject({
      id: 'lead',
      image: image.image,
      edited: ['image'],
      figure: { page: 'https://example.org/member', caption: 'Mine', alt: 'Alt' },
    });
  });

  test('stays with its clipping when the lead is in the bin', async () => {
    const db = await fill(await freshStore(), {
      clippings: [
        makeClipping({ id: 'lead', deletedAt: NOON }),
        makeClipping({ id: 'member', story: 'lead' }),
      ],
    });
    expect((await addFigure(db, 'member', image, NOON)).id).toBe('member');
  });

  test('keeps no address that is not http(s)', async () => {
    const db = await fill(await freshStore(), { clippings: [makeClipping()] });
    expect(await addFigure(db, 'c1', { ...image, image: 'data:image/png;base64,' }, NOON)).not.toHaveProperty(
      'image',
    );
    await expect(addFigure(db, 'gone', image, NOON)).rejects.toMatchObject({ code: 'clipping-gone' });
  });
});
