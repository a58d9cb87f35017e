import { describe, expect, test } from 'vitest';
import { forgetPast, recordPast } from '../../src/store/past.ts';
import { fill, freshStore } from '../fakes/store.ts';

const issue = (issueNumber: number, month: string, ...ids: string[]) =>
  ids.map(id => ({ resource: `url:example.org/${id}`, month, issueNumber, title: `Title of ${id}` }));

describe('earlier issues', () => {
  test('are remembered, what a record knew before too, and taken back', async () => {
    const known = { resource: 'url:example.org/a', month: '2020-12', issueNumber: 12, what: 'Mine' };
    const db = await fill(await freshStore(), { featured: [known] });
    const written = await recordPast(db, [issue(12, '2020-12', 'a', 'b'), issue(11, '2020-11', 'c')]);
    expect(await db.get('featured', ['url:example.org/a', '2020-12'])).toEqual({
      ...known,
      title: 'Title of a',
    });
    expect(await db.count('featured')).toBe(3);
    await forgetPast(db, written);
    expect(await db.getAll('featured')).toEqual([known]);
  });

  test('are taken back although one was written twice, with other words', async () => {
    const db = await freshStore();
    const many = Array.from({ length: 150 }, (_, at) => `other-${at}`);
    const twice = { ...issue(12, '2020-12', 'a')[0], title: 'In other words' };
    const written = await recordPast(db, [
      issue(12, '2020-12', 'a'),
      issue(11, '2020-11', ...many),
      [twice as ReturnType<typeof issue>[number]],
    ]);
    expect(await db.count('featured')).toBe(151);
    await forgetPast(db, written);
    expect(await db.count('featured')).toBe(0);
  });

  test('are none where one of them cannot be written', async () => {
    const db = await freshStore();
    const many = Array.from({ length: 150 }, (_, at) => `other-${at}`);
    const broken = { ...issue(10, '2020-10', 'b')[0], title: () => {} } as never;
    await expect(recordPast(db, [issue(11, '2020-11', ...many), [broken]])).rejects.toThrow();
    expect(await db.count('featured')).toBe(0);
  });

  test('leave what another issue of the same month has, and what was changed since', async () => {
    const other = { resource: 'url:example.org/a', month: '2020-12', issueNumber: 99 };
    const db = await fill(await freshStore(), { featured: [other] });
    const written = await recordPast(db, [issue(12, '2020-12', 'a', 'b')]);
    const changed = { resource: 'url:example.org/b', month: '2020-12', issueNumber: 12, what: 'Added since' };
    await db.put('featured', changed);
    await forgetPast(db, written);
    expect(await db.getAll('featured')).toEqual([other, changed]);
  });

  test('are written whole when they are stopped', async () => {
    const db = await freshStore();
    const stop = new AbortController();
    const written = await recordPast(
      db,
      Array.from({ length: 200 }, (_, at) => issue(at, '2020-12', `${at}a`, `${at}b`, `${at}c`)),
      { signal: stop.signal, onProgress: done => done >= 100 && stop.abort() },
    );
    const stored = await db.getAll('featured');
    expect(stored.length).toBe(written.length);
    expect(stored.length).toBe(new Set(stored.map(({ issueNumber }) => issueNumber)).size * 3);
    expect(stored.length).toBeLessThan(600);
  });
});
