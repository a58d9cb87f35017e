import { describe, expect, test, vi } from 'vitest';
import { type Change, onChange } from '../../src/store/changes.ts';
import { type ClipRequest, saveClip } from '../../src/store/clip.ts';
import { getClipping } from '../../src/store/queries.ts';
import { makeClipping, makeIssue, NOON } from '../builders.ts';
import { fill, freshName, freshStore } from '../fakes/store.ts';

const PAPER = 'https://arxiv.org/abs/2103.07579';
const request = (overrides: Partial<ClipRequest> = {}): ClipRequest => ({
  url: PAPER,
  title: '[2103.07579] Revisiting ResNets',
  now: NOON,
  zone: 'Australia/Brisbane',
  ...overrides,
});

describe('a page clipped for the first time', () => {
  test('is saved with what the tab tells', async () => {
    const db = await freshStore();
    const { outcome, clipping, featured } = await saveClip(db, request({ id: 'mine', selection: 'Quoted' }));
    expect(outcome).toBe('new');
    expect(featured).toEqual([]);
    expect(await db.getAll('clippings')).toEqual([clipping]);
    expect(clipping).toMatchObject({
      id: 'mine',
      resource: 'arxiv:2103.07579',
      url: PAPER,
      kind: 'paper',
      title: 'Revisiting ResNets',
      quotes: [{ text: 'Quoted', clippedAt: NOON }],
      month: '2021-03',
      clippedOffset: '+10:00',
      capture: 'pending',
    });
  });

  test('counts for the month that the newsletter’s zone has at the click', async () => {
    const db = await freshStore();
    const months = ['2021-03-31T13:59:59.999Z', '2021-03-31T14:00:00.000Z'].map(async (iso, at) => {
      const clip = request({ url: `https://example.org/${at}`, now: Date.parse(iso) });
      return (await saveClip(db, clip)).clipping.month;
    });
    expect(await Promise.all(months)).toEqual(['2021-03', '2021-04']);
  });

  test('counts for the first month that is not published', async () => {
    const published = ['2021-03', '2021-04'].map(id => makeIssue({ id, months: [id], state: 'published' }));
    const db = await fill(await freshStore(), { issues: published });
    expect((await saveClip(db, request())).clipping.month).toBe('2021-05');
  });

  test('says where it was featured before', async () => {
    const featured = { resource: 'arxiv:2103.07579', month: '2020-12', issueNumber: 12 };
    const db = await fill(await freshStore(), { featured: [featured] });
    expect((await saveClip(db, request())).featured).toEqual([featured]);
  });
});

test('a clip that does not reach the disk is none', async () => {
  const db = await freshStore();
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (this: IDBTransaction) {
    this.abort();
  });
  await expect(saveClip(db, request())).rejects.toThrow();
  expect(await db.getAll('clippings')).toEqual([]);
  vi.restoreAllMocks();
});

describe('one resource, however often and at once it is clipped', () => {
  test('is one clipping, when ten clicks come together from two contexts', async () => {
    const name = freshName();
    const stores = [await freshStore(name), await freshStore(name)];
    const addresses = [PAPER, 'http://arxiv.org/pdf/2103.07579v2.pdf', `${PAPER}?utm_source=x`];
    const receipts = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        saveClip(
          stores[at % 2] as never,
          request({ url: addresses[at % 3] as string, id: `click-${at}`, now: NOON + at }),
        ),
      ),
    );
    const [db] = stores;
    expect(await db?.count('clippings')).toBe(1);
    expect(receipts.filter(({ outcome }) => outcome === 'new')).toHaveLength(1);
    const [saved] = (await db?.getAll('clippings')) ?? [];
    expect(new Set([saved?.url, ...(saved?.aliases ?? [])])).toEqual(new Set(addresses));
  });

  test('is found under the id of every click, so that what was typed under it finds its way', async () => {
    const db = await freshStore();
    await saveClip(db, request({ id: 'first' }));
    await saveClip(db, request({ id: 'second' }));
    expect((await getClipping(db, 'second'))?.id).toBe('first');
  });

  test('is ten clippings when ten pages are clipped at once', async () => {
    const db = await freshStore();
    await Promise.all(
      Array.from({ length: 10 }, (_, at) => saveClip(db, request({ url: `https://example.org/${at}` }))),
    );
    expect(await db.count('clippings')).toBe(10);
  });
});

describe('a page clipped again', () => {
  test('changes nothing, and tells nobody that it did', async () => {
    const db = await freshStore();
    const { clipping } = await saveClip(db, request());
    const heard: Change[] = [];
    const stop = onChange(change => heard.push(change));
    const again = await saveClip(db, request({ title: 'Another title', now: NOON + 1 }));
    stop();
    expect(again).toMatchObject({ outcome: 'again', clipping, before: clipping });
    expect(heard).toEqual([]);
  });

  test('takes a new quote and the new address along, each once', async () => {
    const db = await freshStore();
    await saveClip(db, request({ selection: 'One' }));
    const pdf = 'https://arxiv.org/pdf/2103.07579';
    for (const selection of ['Two', 'One', 'Two'])
      await saveClip(db, request({ url: pdf, selection, now: NOON + 1 }));
    const [clipping] = await db.getAll('clippings');
    expect(clipping?.quotes.map(({ text }) => text)).toEqual(['One', 'Two']);
    expect(clipping).toMatchObject({ url: PAPER, aliases: [pdf] });
  });

  test('comes back from the bin with its notes and its month', async () => {
    const binned = makeClipping({
      resource: 'arxiv:2103.07579',
      url: PAPER,
      notes: { what: 'Mine' },
      month: '2020-12',
      deletedAt: NOON,
    });
    const db = await fill(await freshStore(), { clippings: [binned] });
    const { outcome, clipping } = await saveClip(db, request());
    expect(outcome).toBe('restored');
    expect(clipping).not.toHaveProperty('deletedAt');
    expect(clipping).toMatchObject({ notes: { what: 'Mine' }, month: '2020-12' });
  });

  test('is read at last when it was only an address', async () => {
    const db = await freshStore();
    await saveClip(db, request({ unread: true }));
    const { clipping } = await saveClip(db, request());
    expect(clipping).not.toHaveProperty('unread');
    expect(clipping.capture).toBe('pending');
  });

  test('stays unread when its link is clipped again', async () => {
    const db = await freshStore();
    await saveClip(db, request({ unread: true }));
    expect((await saveClip(db, request({ unread: true }))).clipping.unread).toBe(true);
  });

  test('is known by the key that it had before its page told a better one', async () => {
    const db = await fill(await freshStore(), {
      clippings: [makeClipping({ resource: 'doi:10.1/x' })],
      meta: [{ key: 'key:url:example.org/landing', value: 'c1' }],
    });
    const { outcome, clipping } = await saveClip(db, request({ url: 'https://example.org/landing' }));
    expect([outcome, clipping.id]).toEqual(['again', 'c1']);
  });
});
