import { describe, expect, it } from 'vitest';
import { makeClipping } from '../builders.ts';
import { fillDisk, openPopup, until } from './harness.ts';

async function saved(tags: string[] = []) {
  const popup = await openPopup();
  await popup.save(makeClipping({ id: 'new', tags }));
  return {
    ...popup,
    stored: async () => (await popup.db.get('clippings', 'new'))?.tags,
    drafts: async () => (await popup.db.getAll('drafts')).map(({ field, value }) => [field, value]),
  };
}

describe('a tag whose edit failed', () => {
  it('stays in the field and in its draft, and goes in with the next', async () => {
    const { state, stored, drafts } = await saved();
    state.tags.type('one');
    await until(async () => expect(await drafts()).toEqual([['tag', 'one']]));
    const free = fillDisk();
    await state.tags.add('one');
    expect(state.problem.value?.code).toBe('storage-full');
    expect(state.tags.all.value).toEqual(['one']);
    free();
    expect(await drafts()).toEqual([['tag', 'one']]);
    await state.tags.add('two');
    expect(await stored()).toEqual(['one', 'two']);
    expect(state.problem.value).toBeUndefined();
    await until(async () => expect(await drafts()).toEqual([]));
  });

  it('can be taken away again', async () => {
    const { state, stored, drafts } = await saved(['kept']);
    const free = fillDisk();
    await state.tags.add('wrong');
    await state.tags.remove('wrong');
    expect(state.tags.all.value).toEqual(['kept']);
    free();
    await state.tags.add('right');
    expect(await stored()).toEqual(['kept', 'right']);
    await until(async () => expect(await drafts()).toEqual([]));
  });

  it('is one of a clipping that is gone, as it says', async () => {
    const { state, db } = await saved();
    await db.delete('clippings', 'new');
    await state.tags.add('one');
    expect(state.problem.value?.code).toBe('clipping-gone');
    expect(state.tags.all.value).toEqual(['one']);
  });
});

describe('a tag', () => {
  it('added before the clipping is known can be taken away', async () => {
    const popup = await openPopup();
    await popup.state.tags.add('one');
    await popup.state.tags.add('two');
    await popup.state.tags.remove('one');
    expect(popup.state.tags.all.value).toEqual(['two']);
    await popup.save(makeClipping({ id: 'new' }));
    await until(async () => expect((await popup.db.get('clippings', 'new'))?.tags).toEqual(['two']));
    await until(async () => expect(await popup.db.getAll('drafts')).toEqual([]));
  });

  it('goes to the clipping that its own was joined to, though the popup does not know yet', async () => {
    const { state, db } = await saved();
    await db.put('clippings', makeClipping({ id: 'old' }));
    await db.put('meta', { key: 'moved:new', value: 'old' });
    await db.delete('clippings', 'new');
    await state.tags.add('one');
    expect((await db.get('clippings', 'old'))?.tags).toEqual(['one']);
  });
});

describe('the tags in use', () => {
  it('are read once, whatever changes, and follow what is tagged here', async () => {
    const popup = await openPopup();
    await popup.db.put('clippings', makeClipping({ id: 'other', tags: ['paper', 'speech'] }));
    await popup.save(makeClipping({ id: 'new' }));
    const uses = () => popup.state.month.tagUses.value.map(({ tag, count }) => [tag, count]);
    await until(() => expect(uses()).toHaveLength(2));
    await popup.state.tags.add('speech');
    await popup.state.tags.add('fresh');
    expect(uses()).toEqual([
      ['speech', 2],
      ['fresh', 1],
      ['paper', 1],
    ]);
    await popup.state.tags.remove('speech');
    await popup.state.tags.remove('fresh');
    expect(uses()).toEqual([
      ['speech', 1],
      ['paper', 1],
    ]);
  });
});

describe('two tags added at once', () => {
  it('leave no draft, which would bring one back that is taken away later', async () => {
    const { state, stored, drafts } = await saved();
    await Promise.all([state.tags.add('one'), state.tags.add('two')]);
    expect(await stored()).toEqual(['one', 'two']);
    await until(async () => expect(await drafts()).toEqual([]));
    expect(state.typing.typed.value.has('tag')).toBe(false);
  });
});
