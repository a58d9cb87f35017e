import { describe, expect, test } from 'vitest';
import { ClipsheetError } from '../../../src/errors.ts';
import { announce } from '../../../src/store/changes.ts';
import { undo } from '../../../src/store/undo.ts';
import { makeClipping, NOON } from '../../builders.ts';
import { fill } from '../../fakes/store.ts';
import { settings, type World } from './fake-deps.ts';

const DAY = 86_400_000;

async function withBin(): Promise<World> {
  const world = await settings();
  await fill(world.db, {
    clippings: [
      makeClipping({ id: 'old', deletedAt: NOON - 29.5 * DAY }),
      makeClipping({ id: 'new', deletedAt: NOON - DAY }),
      makeClipping({ id: 'live' }),
    ],
    texts: [{ clippingId: 'new', markdown: 'text' }],
  });
  await world.state.bin.load();
  return world;
}

const binOf = ({ state }: World) => state.bin.clippings.value?.map(({ id }) => id);

describe('the bin', () => {
  test('lists what was deleted, the latest first, with the days it has left', async () => {
    const world = await withBin();
    expect(binOf(world)).toEqual(['new', 'old']);
    expect(world.state.bin.clippings.value?.map(world.state.bin.daysLeft)).toEqual([29, 1]);
  });

  test('gives a clipping back, and can take it again by undo', async () => {
    const world = await withBin();
    await world.state.bin.bringBack(world.state.bin.clippings.value?.[0] as never);
    expect(binOf(world)).toEqual(['old']);
    expect(world.state.bin.sentence.value).toBe('“Title of new” is back in March 2021.');
    expect((await world.db.get('clippings', 'new'))?.deletedAt).toBeUndefined();
    await undo(world.db);
    await expect.poll(() => binOf(world)).toEqual(['new', 'old']);
  });

  test('gives a clipping back into its story, which is still there', async () => {
    const world = await withBin();
    await world.db.put(
      'clippings',
      makeClipping({ id: 'new', deletedAt: NOON, story: 'live', role: 'more' }),
    );
    await world.state.bin.load();
    await world.state.bin.bringBack(world.state.bin.clippings.value?.[0] as never);
    expect(await world.db.get('clippings', 'new')).toMatchObject({ story: 'live', role: 'more' });
  });

  test('deletes for ever only what was asked about, and only after yes', async () => {
    const world = await withBin();
    world.state.bin.ask('new');
    world.state.bin.ask(undefined);
    await world.state.bin.remove();
    expect(await world.db.count('clippings')).toBe(3);
    world.state.bin.ask('new');
    await world.state.bin.remove();
    expect(await world.db.getAllKeys('clippings')).toEqual(['live', 'old']);
    expect(await world.db.count('texts')).toBe(0);
    expect(world.state.bin.sentence.value).toBe('1 clipping is deleted for ever.');
  });

  test('is emptied as a whole, and leaves what is not in it alone', async () => {
    const world = await withBin();
    world.state.bin.ask('all');
    await world.state.bin.remove();
    expect(await world.db.getAllKeys('clippings')).toEqual(['live']);
  });

  test('follows what is deleted elsewhere', async () => {
    const world = await withBin();
    await world.db.put('clippings', makeClipping({ id: 'live', deletedAt: NOON }));
    announce({ clippings: ['live'] });
    await expect.poll(() => binOf(world)).toEqual(['live', 'new', 'old']);
  });
});

describe('what the browser decides', () => {
  test('is shown as it is: shortcuts, room, what is stored', async () => {
    const world = await withBin();
    world.shortcuts = [{ name: 'quick-clip', keys: '' }];
    await world.state.browser.load();
    expect(world.state.browser.shortcuts.value).toEqual([{ name: 'quick-clip', keys: '' }]);
    expect(world.state.browser.room.value).toEqual({ used: 1_234_567, total: 2e9 });
    expect(world.state.browser.holdings.value).toMatchObject({ clippings: 1, inBin: 2, texts: 1 });
  });

  test('a permission is taken back, and the others stay', async () => {
    const world = await settings();
    world.granted = { permissions: ['tabs'], origins: ['https://arxiv.org/*'] };
    await world.state.browser.load();
    await world.state.browser.revoke({ origins: ['https://arxiv.org/*'] });
    expect(world.state.browser.granted.value).toEqual({ permissions: ['tabs'], origins: [] });
  });

  test('a way to the page of shortcuts that does not exist is said so', async () => {
    const { state } = await settings({ openShortcutPage: async () => false });
    await state.browser.openShortcuts();
    expect(state.browser.canOpenShortcuts.value).toBe(false);
  });
});

describe('a store that cannot be opened', () => {
  test('leaves the settings readable, and says why the rest is not', async () => {
    const { state } = await settings({ connect: () => Promise.reject(new ClipsheetError('storage-newer')) });
    expect(state.newsletter.newsletter.value?.title).toBe('Monthly');
    expect(state.failure.value).toContain('newer Clipsheet');
  });
});
