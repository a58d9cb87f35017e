import { describe, expect, test } from 'vitest';
import { saveClip } from '../../src/store/clip.ts';
import { publishIssue, rememberSent, reopenIssue } from '../../src/store/publish.ts';
import { clippingsOf } from '../../src/store/queries.ts';
import { undo } from '../../src/store/undo.ts';
import { makeClipping, makeIssue, NOON } from '../builders.ts';
import { fill, freshStore } from '../fakes/store.ts';
import { makeOutline } from '../render/outlines.ts';
import { addressGroups } from '../resource/address-groups.ts';

const outline = makeOutline({ issue: { id: '2021-03', months: ['2021-03'], number: 15 } }, []);
const issue = makeIssue({ state: 'published', snapshot: outline });
const sent = [
  { resource: 'url:example.org/a', month: '2021-03', issueNumber: 15 },
  { resource: 'url:new.example/x', month: '2021-03', issueNumber: 15, unclipped: true as const },
];

async function published() {
  const clippings = ['a', 'b'].map(id => makeClipping({ id }));
  const db = await fill(await freshStore(), { clippings, issues: [makeIssue()] });
  await publishIssue(db, { issue: makeIssue(), outline }, NOON);
  return db;
}

describe('what was really sent', () => {
  test('is remembered in place of what the draft held, and can be undone', async () => {
    const db = await published();
    await rememberSent(db, { issue, featured: sent, address: 'https://example.com/15' }, NOON + 1);
    expect((await db.getAll('featured')).map(({ resource }) => resource)).toEqual(
      sent.map(({ resource }) => resource),
    );
    expect((await db.get('issues', '2021-03'))?.address).toBe('https://example.com/15');
    expect((await undo(db))?.label).toBe('Remembered what #15 really had');
    expect((await db.getAll('featured')).map(({ resource }) => resource)).toEqual([
      'url:example.org/a',
      'url:example.org/b',
    ]);
  });

  test('is forgotten by reopening, pages that were never clipped too', async () => {
    const db = await published();
    await rememberSent(db, { issue, featured: sent }, NOON + 1);
    await reopenIssue(db, issue, NOON + 2);
    expect(await db.count('featured')).toBe(0);
  });
});

test('clipping what an issue had says so, whichever of its addresses is clipped', async () => {
  const groups = addressGroups();
  const db = await fill(await freshStore(), { issues: [makeIssue()] });
  for (const [first] of groups) await saveClip(db, { url: first, title: '', now: NOON, zone: 'UTC' });
  const clippings = await clippingsOf(db, ['2021-03']);
  await publishIssue(db, { issue: makeIssue(), outline }, NOON);
  expect(await db.count('featured')).toBe(clippings.length);
  await db.clear('clippings');
  for (const [at, group] of groups.entries())
    for (const [variant, url] of group.entries()) {
      const { featured } = await saveClip(db, {
        url,
        title: '',
        now: NOON,
        zone: 'UTC',
        id: `${at}-${variant}`,
      });
      expect(
        featured.map(({ issueNumber }) => issueNumber),
        url,
      ).toEqual([15]);
    }
}, 60_000);

test('a clipping whose page told a better key is known by it too', async () => {
  const db = await fill(await freshStore(), {
    clippings: [makeClipping({ id: 'p', resource: 'doi:10.1/x' })],
    featured: [{ resource: 'doi:10.1/x', month: '2020-12', issueNumber: 12 }],
    meta: [{ key: 'key:url:example.org/p', value: 'p' }],
  });
  const { featured } = await saveClip(db, {
    url: 'https://example.org/p',
    title: '',
    now: NOON,
    zone: 'UTC',
  });
  expect(featured).toMatchObject([{ issueNumber: 12 }]);
});
