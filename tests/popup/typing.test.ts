import { describe, expect, it, vi } from 'vitest';
import { createTyping, type TypingOptions } from '../../popup/typing.ts';
import type { Store } from '../../src/store/schema.ts';
import { makeClipping } from '../builders.ts';
import { freshStore } from '../fakes/store.ts';
import { calm, deferred, fillDisk, until } from './harness.ts';

async function setUp(overrides: Partial<TypingOptions> = {}) {
  const db = await freshStore();
  await db.put('clippings', makeClipping({ id: 'new' }));
  const problems: unknown[] = [];
  const typing = createTyping({
    owner: 'new',
    connect: async () => db,
    pause: 5,
    onFolded: async () => {},
    onProblem: thrown => problems.push(thrown),
    ...overrides,
  });
  await calm(2);
  const drafts = async () =>
    (await db.getAll('drafts')).map(({ owner, field, value }) => [owner, field, value]);
  const what = async (id = 'new') => (await db.get('clippings', id))?.notes.what;
  return { db, typing, drafts, what, problems };
}

describe('what is typed', () => {
  it('is a draft in the task of its input event', async () => {
    const { typing, drafts } = await setUp();
    typing.type('what', 'H');
    typing.type('what', 'He');
    await until(async () => expect(await drafts()).toEqual([['new', 'what', 'He']]));
  });

  it('stays a draft until the clipping is known, then a pause folds it in', async () => {
    const { typing, drafts, what } = await setUp();
    typing.type('what', 'Early');
    await calm();
    expect(await what()).toBe('');
    typing.follow('new');
    await until(async () => expect(await what()).toBe('Early'));
    await until(async () => expect(await drafts()).toEqual([]));
    await until(() => expect(typing.typed.value.size).toBe(0));
  });

  it('waits in memory for the store, and is written as soon as it opens', async () => {
    const { db } = await setUp();
    const opening = deferred<Store>();
    const { typing } = await setUp({ connect: () => opening.promise });
    typing.type('why', 'Before the store');
    opening.resolve(db);
    await until(async () =>
      expect(await db.getAll('drafts')).toMatchObject([
        { owner: 'new', field: 'why', value: 'Before the store' },
      ]),
    );
  });

  it('is noted outside the store until that opens, for a popup that closes before', async () => {
    const noted = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => noted.get(key) ?? null,
      setItem: (key: string, value: string) => noted.set(key, value),
      removeItem: (key: string) => noted.delete(key),
    });
    const { db } = await setUp();
    const opening = deferred<Store>();
    const { typing } = await setUp({ connect: () => opening.promise });
    typing.type('what', 'Before the store');
    expect(JSON.parse(noted.get('typed:new/what') ?? '')).toMatchObject({ value: 'Before the store' });
    opening.resolve(db);
    await until(() => expect(noted.size).toBe(0));
    vi.unstubAllGlobals();
  });

  it('is written by a new connection when the old one was closed', async () => {
    const db = await freshStore('reopened');
    const second = await freshStore('reopened');
    const stores = [db, second];
    const { typing } = await setUp({ connect: async () => stores.shift() ?? second });
    db.close();
    typing.type('what', 'Still here');
    await until(async () => expect(await second.getAll('drafts')).toMatchObject([{ value: 'Still here' }]));
  });

  it('goes on under the id of an earlier clipping, and leaves nothing under its own', async () => {
    const { db, typing, drafts, what } = await setUp();
    await db.put('clippings', makeClipping({ id: 'old', notes: { what: 'Old text' } }));
    typing.type('what', 'New text');
    await calm(2);
    typing.follow('old', (_, text) => `Old text\n\n${text}`);
    expect(typing.typed.value.get('what')).toBe('Old text\n\nNew text');
    await until(async () => expect(await what('old')).toBe('Old text\n\nNew text'));
    await until(async () => expect(await drafts()).toEqual([]));
  });

  it('keeps what was typed while it was being folded in', async () => {
    const folded = deferred<void>();
    const { typing } = await setUp({ onFolded: () => folded.promise });
    typing.follow('new');
    typing.type('what', 'one');
    const resting = typing.rest('what');
    await calm(2);
    typing.type('what', 'one two');
    folded.resolve();
    await resting;
    expect(typing.typed.value.get('what')).toBe('one two');
  });

  it('never folds a half-typed tag in', async () => {
    const { db, typing, drafts } = await setUp();
    typing.follow('new');
    typing.type('tag', 'res');
    await calm();
    await typing.settle();
    expect((await db.get('clippings', 'new'))?.tags).toEqual([]);
    expect(await drafts()).toEqual([['new', 'tag', 'res']]);
  });

  it('forgets a draft only when nothing newer was typed', async () => {
    const { typing, drafts } = await setUp();
    typing.type('tag', 'old');
    typing.type('tag', 'new');
    await typing.forget('tag', 'old');
    expect(await drafts()).toEqual([['new', 'tag', 'new']]);
    await typing.forget('tag', 'new');
    expect(await drafts()).toEqual([]);
  });

  it('that could not be stored stays here when its field is left, and is stored by the next try', async () => {
    const { typing, what, problems } = await setUp({ pause: 60_000 });
    typing.follow('new');
    const free = fillDisk();
    typing.type('what', 'Typed');
    await typing.rest('what');
    expect(problems).not.toEqual([]);
    expect(typing.typed.value.get('what')).toBe('Typed');
    free();
    await typing.rest('what');
    expect(await what()).toBe('Typed');
    expect(typing.typed.value.size).toBe(0);
  });

  it('reports a store that refuses it and tries again with the next key', async () => {
    const { db } = await setUp();
    let refused = 0;
    const { typing, problems } = await setUp({
      connect: async () => {
        if (refused++ < 2) throw new Error('refused');
        return db;
      },
    });
    typing.type('what', 'a');
    await until(() => expect(problems.length).toBeGreaterThan(0));
    typing.type('what', 'ab');
    await until(async () => expect(await db.getAll('drafts')).toMatchObject([{ value: 'ab' }]));
  });
});
