import { describe, expect, it } from 'vitest';
import { announce } from '../../src/store/changes.ts';
import { makeClipping, NOON } from '../builders.ts';
import { calm, openPopup, until } from './harness.ts';

const asSaved = makeClipping({ id: 'new', capture: 'pending' });

describe('what was announced before the answer came', () => {
  it('is seen: facts of the page', async () => {
    const popup = await openPopup();
    await popup.db.put('clippings', { ...asSaved, title: 'Its title', capture: 'done' });
    announce({ clippings: ['new'] });
    await popup.answer(asSaved);
    await until(() =>
      expect(popup.state.clipping.value).toMatchObject({ title: 'Its title', capture: 'done' }),
    );
  });

  it('is seen: facts of a page that was clipped before', async () => {
    const popup = await openPopup();
    const old = makeClipping({ id: 'old', capture: 'partial' });
    await popup.db.put('clippings', { ...old, title: 'Its title' });
    await popup.answer(old, { outcome: 'again', before: old });
    await until(() => expect(popup.state.clipping.value?.title).toBe('Its title'));
  });

  it.each([
    ['to one clipping', ['old']],
    ['to one that was joined to another since', ['middle', 'old']],
  ])('is followed: a join %s', async (_, row) => {
    const popup = await openPopup();
    popup.state.typing.type('what', 'Just typed');
    const before = makeClipping({ id: 'old', notes: { what: 'Old' } });
    await popup.db.put('clippings', before);
    for (const [at, survivor] of row.entries()) {
      const gone = at === 0 ? asSaved : makeClipping({ id: row[at - 1] as string });
      const changes = survivor === 'old' ? [{ before, after: before }] : [];
      await popup.db.put('meta', { key: `moved:${gone.id}`, value: survivor });
      await popup.db.put('meta', {
        key: `joined:${gone.id}`,
        value: { at: NOON, gone, survivor, changes },
      });
    }
    await popup.answer(asSaved);
    await until(() => expect(popup.state.joined.value).toBe(true));
    expect(popup.state.clipping.value).toMatchObject({ id: 'old', notes: { what: 'Old\n\nJust typed' } });
    await until(async () =>
      expect((await popup.db.get('clippings', 'old'))?.notes.what).toBe('Old\n\nJust typed'),
    );
    await until(async () => expect(await popup.db.getAll('drafts')).toEqual([]));
  });

  it('is followed: a join of a clipping that the page had, without losing the text of any', async () => {
    const popup = await openPopup();
    popup.state.typing.type('what', 'Typed');
    const before = makeClipping({ id: 'older', notes: { what: 'Older' } });
    const gone = makeClipping({ id: 'old', notes: { what: 'Old' } });
    const after = { ...before, notes: { ...before.notes, what: 'Older\n\nOld' } };
    await popup.db.put('clippings', after);
    await popup.db.put('meta', { key: 'moved:old', value: 'older' });
    const value = { at: NOON, gone, survivor: 'older', changes: [{ before, after }] };
    await popup.db.put('meta', { key: 'joined:old', value });
    await popup.answer(gone, { outcome: 'again', before: gone });
    await until(async () =>
      expect((await popup.db.get('clippings', 'older'))?.notes.what).toBe('Older\n\nOld\n\nTyped'),
    );
    expect(popup.state.clipping.value).toMatchObject({
      id: 'older',
      notes: { what: 'Older\n\nOld\n\nTyped' },
    });
    await until(async () => expect(await popup.db.getAll('drafts')).toEqual([]));
  });

  it('is followed once, though the join is announced just then', async () => {
    const popup = await openPopup();
    popup.state.typing.type('why', 'Typed');
    const before = makeClipping({ id: 'old', notes: { why: 'Old' } });
    const gone = makeClipping({ id: 'new', notes: { why: 'Of the new one' } });
    await popup.db.put('clippings', before);
    await popup.db.put('meta', { key: 'moved:new', value: 'old' });
    const value = { at: NOON, gone, survivor: 'old', changes: [{ before, after: before }] };
    await popup.db.put('meta', { key: 'joined:new', value });
    const answered = popup.answer(asSaved);
    const stop = popup.state.stored.subscribe(stored => {
      if (stored?.id === 'new') announce({ clippings: ['old', 'new'], moved: { new: 'old' } });
    });
    await answered;
    stop();
    await until(() => expect(popup.state.joined.value).toBe(true));
    await calm();
    expect(popup.state.clipping.value?.notes.why).toBe('Old\n\nTyped');
  });

  it('does not hold the answer up', async () => {
    const popup = await openPopup();
    const read = popup.db.get;
    const waiting = new Promise<never>(() => {});
    popup.db.get = ((...args: Parameters<typeof read>) =>
      args[0] === 'clippings' ? waiting : read.apply(popup.db, args)) as typeof read;
    await popup.answer(asSaved);
    expect(popup.state.stage.value).toBe('saved');
    expect(popup.state.clipping.value?.id).toBe('new');
  });
});
