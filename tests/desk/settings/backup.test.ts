import { describe, expect, test } from 'vitest';
import type { BackupStep } from '../../../src/desk/settings/state/backup.ts';
import { makeClipping, makeIssue, makeNewsletter, NOON } from '../../builders.ts';
import { fill } from '../../fakes/store.ts';
import { settings, type World } from './fake-deps.ts';

/** A library with one of everything, and its backup. */
async function backedUp(): Promise<{ world: World; file: Blob }> {
  const world = await settings();
  world.saved = makeNewsletter({ title: 'Machine Learning Monthly', archive: 'https://example.org/' });
  await fill(world.db, {
    clippings: [makeClipping({ id: 'a' }), makeClipping({ id: 'b', deletedAt: NOON })],
    issues: [makeIssue()],
    featured: [{ resource: 'arxiv:1', month: '2020-12' }],
  });
  await world.state.backup.backUp();
  return { world, file: world.files[0]?.content as Blob };
}

const sentenceOf = (step: BackupStep): string => ('sentence' in step ? step.sentence : '');

describe('a backup', () => {
  test('is a file with the day in its name, and is remembered', async () => {
    const { world } = await backedUp();
    expect(world.files.map(({ name }) => name)).toEqual(['clipsheet-backup-2021-03-15.json']);
    expect(world.state.backup.last.value).toBe(NOON);
    expect(world.state.backup.step.value).toMatchObject({ at: 'end' });
    expect(sentenceOf(world.state.backup.step.value)).toMatch(/^Saved a backup of [\d.]+ kB/);
  });

  test('holds a setting typed the moment before', async () => {
    const world = await settings();
    world.state.newsletter.field('author').type('Dan');
    await world.state.backup.backUp();
    expect(JSON.parse((await world.files[0]?.content.text()) ?? '').settings.newsletter.author).toBe('Dan');
  });
});

describe('a restore', () => {
  test('asks first, with what the file holds and what it replaces', async () => {
    const { file } = await backedUp();
    const { state, db } = await settings();
    await fill(db, { clippings: [makeClipping({ id: 'here' })] });
    await state.backup.choose(file);
    expect(state.backup.step.value).toMatchObject({
      at: 'question',
      holds:
        'This backup of 15 March 2021 holds 1 clipping, 1 clipping in the bin, 1 issue and 1 address of earlier issues, and the settings of “Machine Learning Monthly”.',
      replaces: 'Restoring replaces everything that is here: 1 clipping, and the settings of “Monthly”.',
    });
    expect(await db.getAllKeys('clippings')).toEqual(['here']);
  });

  test('saves what is here, then replaces it all, settings included, in sight at once', async () => {
    const { file } = await backedUp();
    const world = await settings();
    await fill(world.db, { clippings: [makeClipping({ id: 'here' })] });
    await world.state.backup.choose(file);
    await world.state.backup.restore({ copy: true });
    expect(world.files.map(({ name }) => name)).toEqual(['clipsheet-before-restore-2021-03-15.json']);
    expect(JSON.parse((await world.files[0]?.content.text()) ?? '').clippings).toHaveLength(1);
    expect(await world.db.getAllKeys('clippings')).toEqual(['a', 'b']);
    expect(world.saved).toMatchObject({ title: 'Machine Learning Monthly', archive: 'https://example.org/' });
    expect(world.state.newsletter.field('title').text.value).toBe('Machine Learning Monthly');
    await expect.poll(() => world.state.bin.clippings.value?.length).toBe(1);
  });

  test('leaves no setting that the backup does not have', async () => {
    const world = await settings();
    await world.state.backup.backUp();
    world.saved = makeNewsletter({ archive: 'https://example.org/' });
    await world.state.backup.choose(world.files[0]?.content as Blob);
    await world.state.backup.restore({ copy: false });
    expect(world.saved.archive).toBeUndefined();
  });

  test('changes nothing when the answer is no', async () => {
    const { file } = await backedUp();
    const { state, db } = await settings();
    await state.backup.choose(file);
    state.backup.cancel();
    expect(state.backup.step.value).toEqual({ at: 'start' });
    await state.backup.restore({ copy: true });
    expect(await db.count('clippings')).toBe(0);
  });

  test('of a damaged file says what is wrong', async () => {
    const { state } = await settings();
    await state.backup.choose(new Blob(['{"format":"clipsheet-backup","version":1}']));
    expect(state.backup.step.value).toMatchObject({ at: 'end', failed: true });
    expect(sentenceOf(state.backup.step.value)).toContain('Nothing was changed');
  });

  test('is not begun when the copy cannot be saved', async () => {
    const { file } = await backedUp();
    const world = await settings({
      saveFile: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
    await fill(world.db, { clippings: [makeClipping({ id: 'here' })] });
    await world.state.backup.choose(file);
    await world.state.backup.restore({ copy: true });
    expect(world.state.backup.step.value).toMatchObject({ at: 'end', failed: true });
    expect(await world.db.getAllKeys('clippings')).toEqual(['here']);
  });

  test('that the browser ended in the middle of is finished by the next start', async () => {
    const { file, world: source } = await backedUp();
    const world = await settings({ saveNewsletter: () => Promise.reject(new Error('the browser ended')) });
    await world.state.backup.choose(file);
    await world.state.backup.restore({ copy: false });
    expect(await world.db.getAllKeys('clippings')).toEqual(['a', 'b']);
    const next = await settings({ connect: async () => world.db });
    expect(next.saved).toEqual(source.saved);
    expect(await world.db.get('meta', 'settings')).toBeUndefined();
  });
});
