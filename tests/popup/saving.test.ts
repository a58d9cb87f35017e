import { describe, expect, it } from 'vitest';
import { ClipsheetError } from '../../src/errors.ts';
import { announce } from '../../src/store/changes.ts';
import { makeClipping, NOON } from '../builders.ts';
import { type Harness, openPopup, until } from './harness.ts';

const notes = ({ state }: Harness) => state.clipping.value?.notes;
const what = async ({ db }: Harness, id: string) => (await db.get('clippings', id))?.notes.what;

describe('from the click on', () => {
  it('is saving, then saved', async () => {
    const popup = await openPopup();
    expect(popup.state.stage.value).toBe('saving');
    expect(popup.state.tabTitle.value).toBe('Title of the tab');
    await popup.save(makeClipping({ id: 'new' }));
    expect(popup.state.stage.value).toBe('saved');
    expect(popup.state.clipping.value?.title).toBe('Title of new');
    expect(popup.sent).toEqual(['clip.tab']);
  });

  it('keeps what was typed before the answer, with a clipping that is new', async () => {
    const popup = await openPopup();
    popup.state.typing.type('what', 'Early');
    await popup.save(makeClipping({ id: 'new' }));
    expect(notes(popup)?.what).toBe('Early');
    await until(async () => expect(await what(popup, 'new')).toBe('Early'));
  });

  it('puts what was typed before the answer after the text of an earlier clipping', async () => {
    const popup = await openPopup();
    popup.state.typing.type('what', 'Early');
    const old = makeClipping({ id: 'old', notes: { what: 'Old', why: 'Because' } });
    await popup.save(old, { outcome: 'again', before: old });
    await until(() => expect(notes(popup)).toMatchObject({ what: 'Old\n\nEarly', why: 'Because' }));
    await until(async () => expect(await what(popup, 'old')).toBe('Old\n\nEarly'));
    await until(async () => expect(await popup.db.getAll('drafts')).toEqual([]));
  });

  it('sees the text that an earlier popup left behind as a draft', async () => {
    const popup = await openPopup();
    await popup.db.put('drafts', { owner: 'old', field: 'what', value: 'Left behind', at: 1 });
    popup.state.typing.type('what', 'Early');
    const old = makeClipping({ id: 'old', notes: { what: 'Old' } });
    await popup.save(old, { outcome: 'again', before: old });
    await until(() => expect(notes(popup)?.what).toBe('Left behind\n\nEarly'));
  });

  it('fills in facts that arrive, and leaves alone what is typed', async () => {
    const popup = await openPopup();
    const clipping = makeClipping({ id: 'new', capture: 'pending' });
    await popup.save(clipping);
    popup.state.typing.type('title', 'My title');
    await popup.db.put('clippings', {
      ...clipping,
      title: 'Its title',
      authors: ['A. Author'],
      capture: 'done',
    });
    announce({ clippings: ['new'] });
    await until(() =>
      expect(popup.state.clipping.value).toMatchObject({ title: 'My title', authors: ['A. Author'] }),
    );
  });

  it('says why nothing was saved, keeps what was typed, and tries again', async () => {
    const popup = await openPopup();
    popup.state.typing.type('what', 'Early');
    await popup.refuse(new ClipsheetError('storage-full'));
    expect(popup.state.stage.value).toBe('failed');
    expect(popup.state.problem.value?.code).toBe('storage-full');
    popup.state.again();
    expect(popup.state.stage.value).toBe('saving');
    await popup.save(makeClipping({ id: 'new' }));
    expect(popup.state.stage.value).toBe('saved');
    expect(popup.state.problem.value).toBeUndefined();
    expect(notes(popup)?.what).toBe('Early');
  });

  it('follows a clipping that was joined to an older one, with the text of both', async () => {
    const popup = await openPopup();
    const gone = makeClipping({ id: 'new' });
    await popup.save(gone);
    popup.state.typing.type('what', 'Just typed');
    const before = makeClipping({ id: 'old', notes: { what: 'Old' } });
    await popup.db.delete('clippings', 'new');
    await popup.db.put('clippings', before);
    const joined = { at: NOON, gone, survivor: 'old', changes: [{ before, after: before }] };
    await popup.db.put('meta', { key: 'joined:new', value: joined });
    announce({ clippings: ['old'], moved: { new: 'old' } });
    await until(() => expect(popup.state.joined.value).toBe(true));
    expect(popup.state.clipping.value).toMatchObject({ id: 'old', notes: { what: 'Old\n\nJust typed' } });
    await until(async () => expect(await what(popup, 'old')).toBe('Old\n\nJust typed'));
  });

  it('keeps the text of a clipping that was joined to this one', async () => {
    const popup = await openPopup();
    const mine = makeClipping({ id: 'old' });
    await popup.save(mine, { outcome: 'again', before: mine });
    popup.state.typing.type('why', 'Typed');
    const gone = makeClipping({ id: 'twin', notes: { why: 'Of the twin' } });
    const joined = { at: NOON, gone, survivor: 'old', changes: [{ before: mine, after: mine }] };
    await popup.db.put('meta', { key: 'joined:twin', value: joined });
    announce({ clippings: ['old'], moved: { twin: 'old' } });
    await until(() => expect(notes(popup)?.why).toBe('Of the twin\n\nTyped'));
  });

  it('takes the click back, and clips again when asked', async () => {
    const popup = await openPopup();
    const clipping = makeClipping({ id: 'new' });
    await popup.save(clipping);
    popup.state.typing.type('what', 'Typed');
    await popup.state.undo();
    expect(popup.state.undone.value).toBe(true);
    const binned = await popup.db.get('clippings', 'new');
    expect(binned?.deletedAt).toBe(NOON + 1000);
    expect(binned?.notes.what).toBe('Typed');
    popup.state.again();
    await popup.save({ ...clipping, notes: { what: 'Typed', why: '', note: '' } }, { outcome: 'restored' });
    await until(() => expect(popup.state.undone.value).toBe(false));
    expect(notes(popup)?.what).toBe('Typed');
  });

  it('waits for what is being written before it closes', async () => {
    const popup = await openPopup();
    await popup.save(makeClipping({ id: 'new' }));
    popup.state.typing.type('what', 'Last words');
    await popup.state.close();
    expect(popup.closed()).toBe(true);
    expect((await popup.db.get('clippings', 'new'))?.notes.what).toBe('Last words');
  });
});
