import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/issue/issue.ts';
import { recordExport } from '../../src/store/exports.ts';
import { pasteAddresses } from '../../src/store/paste.ts';
import { publishIssue, reopenIssue } from '../../src/store/publish.ts';
import type { Store } from '../../src/store/schema.ts';
import { redo, undo } from '../../src/store/undo.ts';
import { makeClipping, makeIssue, NOON } from '../builders.ts';
import { fill, freshStore } from '../fakes/store.ts';
import { makeLink, makeOutline, makeStory } from '../render/outlines.ts';

const outline = makeOutline({ issue: { id: '2021-03', months: ['2021-03'], number: 15 } }, [
  makeStory({
    id: 'a',
    links: [
      makeLink({ id: 'a', link: 'https://example.org/a' }),
      makeLink({ id: 'b', link: 'https://example.org/b' }),
    ],
  }),
]);

async function library(): Promise<Store> {
  return fill(await freshStore(), {
    clippings: [
      makeClipping({ id: 'a', resource: 'arxiv:1', notes: { what: 'What I wrote' } }),
      makeClipping({ id: 'b', story: 'a', role: 'more' }),
      makeClipping({ id: 'out', leftOut: '' }),
      makeClipping({ id: 'bin', deletedAt: NOON }),
    ],
    issues: [makeIssue()],
  });
}

const featuredIn = async (db: Store) => (await db.getAll('featured')).map(({ resource }) => resource).sort();

describe('publishing', () => {
  test('freezes the issue and remembers each resource in it, with what was written', async () => {
    const db = await library();
    await publishIssue(db, { issue: makeIssue(), outline, address: 'https://example.org/15' }, NOON + 1);
    expect(await db.get('issues', '2021-03')).toMatchObject({
      state: 'published',
      publishedAt: NOON + 1,
      address: 'https://example.org/15',
      snapshot: outline,
    });
    expect(await featuredIn(db)).toEqual(['arxiv:1', 'url:example.org/b']);
    expect(await db.get('featured', ['arxiv:1', '2021-03'])).toMatchObject({
      issueNumber: 15,
      what: 'What I wrote',
    });
  });

  test('of an issue that was never stored stores it', async () => {
    const db = await library();
    await db.clear('issues');
    await publishIssue(db, { issue: makeIssue({ number: 16 }), outline }, NOON);
    expect(await db.get('issues', '2021-03')).toMatchObject({ number: 16, state: 'published' });
  });

  test('again remembers what is in it now, and no more', async () => {
    const db = await library();
    await publishIssue(db, { issue: makeIssue(), outline }, NOON);
    await db.put('clippings', makeClipping({ id: 'b', leftOut: '' }));
    await publishIssue(db, { issue: makeIssue(), outline }, NOON);
    expect(await featuredIn(db)).toEqual(['arxiv:1']);
  });

  test('leaves what other months featured alone', async () => {
    const db = await fill(await library(), { featured: [{ resource: 'arxiv:1', month: '2020-12' }] });
    await publishIssue(db, { issue: makeIssue(), outline }, NOON);
    await reopenIssue(db, makeIssue(), NOON);
    expect(await db.getAllKeys('featured')).toEqual([['arxiv:1', '2020-12']]);
    expect((await db.get('issues', '2021-03'))?.state).toBe('draft');
  });

  test('leaves what was entered by hand of another issue of the same month, the same resource too', async () => {
    const hand = [
      { resource: 'arxiv:1', month: '2021-03', title: 'Entered' },
      { resource: 'url:example.org/old', month: '2021-03', issueNumber: 14 },
      { resource: 'url:example.org/unsent', month: '2021-03', issueNumber: 15 },
    ];
    const db = await fill(await library(), { featured: hand });
    await publishIssue(db, { issue: makeIssue(), outline }, NOON);
    expect(await featuredIn(db)).toEqual([
      'arxiv:1',
      'url:example.org/b',
      'url:example.org/old',
      'url:example.org/unsent',
    ]);
    await reopenIssue(db, makeIssue(), NOON);
    expect(await db.getAll('featured')).toEqual(hand);
  });

  test('is forgotten by reopening, whatever has become of its clippings and its number since', async () => {
    const db = await library();
    await publishIssue(db, { issue: makeIssue(), outline }, NOON);
    await db.put('clippings', makeClipping({ id: 'b', month: '2021-04' }));
    await db.put('issues', { ...((await db.get('issues', '2021-03')) as Issue), number: 16 });
    await reopenIssue(db, makeIssue({ number: 16 }), NOON);
    expect(await featuredIn(db)).toEqual([]);
  });

  test('is one step of undo and redo, the memory included', async () => {
    const db = await library();
    await publishIssue(db, { issue: makeIssue(), outline }, NOON);
    expect((await undo(db))?.label).toBe('Published #15');
    expect([await db.count('featured'), (await db.get('issues', '2021-03'))?.state]).toEqual([0, 'draft']);
    await redo(db);
    expect([await db.count('featured'), (await db.get('issues', '2021-03'))?.state]).toEqual([
      2,
      'published',
    ]);
  });
});

test('an export is remembered with its issue, and is no step of undo', async () => {
  const db = await library();
  const made = { form: 'markdown', at: NOON, hash: 'aa', stories: ['a'] };
  await recordExport(db, makeIssue(), made);
  expect((await db.get('issues', '2021-03'))?.exports).toEqual([{ ...made, revision: 1 }]);
  expect(await undo(db)).toBeUndefined();
});

test('two exports at one moment never share a revision, unless their bytes are the same', async () => {
  const db = await library();
  const made = { form: 'markdown', at: NOON, stories: ['a'] };
  const hashes = ['aa', 'bb', 'bb'];
  const told = await Promise.all(hashes.map(hash => recordExport(db, makeIssue(), { ...made, hash })));
  expect(told).toEqual([
    { revision: 1, isNew: true },
    { revision: 2, isNew: true },
    { revision: 2, isNew: false },
  ]);
  expect((await db.get('issues', '2021-03'))?.exports).toHaveLength(2);
});

describe('pasted addresses', () => {
  const paste = (db: Store, ...addresses: string[]) =>
    pasteAddresses(db, { addresses, month: '2021-04', now: NOON, zone: 'UTC' });

  test('are clippings not read yet, in their order, in the month at hand', async () => {
    const db = await freshStore();
    const { added } = await paste(db, 'https://example.org/b', 'https://example.org/a');
    expect(added.map(({ url, unread, month }) => [url, unread, month])).toEqual([
      ['https://example.org/b', true, '2021-04'],
      ['https://example.org/a', true, '2021-04'],
    ]);
    const times = added.map(({ clippedAt }) => clippedAt);
    expect(times).toEqual(times.toSorted());
  });

  test('that are known already are left as they are, also twice in one paste', async () => {
    const db = await fill(await freshStore(), {
      clippings: [makeClipping({ resource: 'url:example.org/a', month: '2020-12' })],
    });
    const { added, known } = await paste(
      db,
      'https://example.org/a',
      'https://example.org/b',
      'http://example.org/b',
    );
    expect([added.length, known.length]).toEqual([1, 2]);
    expect((await db.get('clippings', 'c1'))?.month).toBe('2020-12');
  });

  test('are one step of undo', async () => {
    const db = await freshStore();
    await paste(db, 'https://example.org/a', 'https://example.org/b');
    expect((await undo(db))?.label).toBe('Pasted 2 addresses');
    expect(await db.count('clippings')).toBe(0);
  });

  test('bring back what lies in the bin, with its notes', async () => {
    const binned = makeClipping({ resource: 'url:example.org/a', notes: { what: 'Mine' }, deletedAt: NOON });
    const db = await fill(await freshStore(), { clippings: [binned] });
    const { added } = await paste(db, 'https://example.org/a');
    expect(added[0]).toMatchObject({ id: 'c1', notes: { what: 'Mine' }, month: '2021-04' });
    expect(added[0]).not.toHaveProperty('deletedAt');
  });
});
