import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeClipping } from '../../builders.ts';
import { deskOn, openDesk, type TestDesk } from './state.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk({
    clippings: ['a', 'b', 'c', 'd'].map((id, at) => makeClipping({ id, clippedAt: 1_615_000_000_000 + at })),
  });
});

const rows = (): string[] => desk.state.arrangement.rows.value;

describe('a command on the focused row', () => {
  it('leaves it out, says so, and goes on to the next row', async () => {
    const { state } = desk;
    state.focus.isAt('b');
    await state.commands.leaveOut();
    expect(rows()).toEqual(['a', 'c', 'd']);
    expect(state.focus.current.value).toBe('c');
    expect(state.notices.said.value).toBe('Left out “Title of b”');
    expect(state.arrangement.leftOut.value.map(({ lead }) => lead.id)).toEqual(['b']);
  });

  it('leaves it out with the focus in the field for the reason', async () => {
    desk.state.focus.isAt('b');
    await desk.state.commands.leaveOutWithReason();
    expect(desk.state.focus.wanted.value).toEqual({ owner: 'b', field: 'leftOut' });
  });

  it('holds it for the next month that is open, and takes it back', async () => {
    const { state, db } = desk;
    state.focus.isAt('a');
    await state.commands.hold();
    expect(await db.get('clippings', 'a')).toMatchObject({ month: '2021-04', heldFrom: '2021-03' });
    expect(state.notices.said.value).toBe('Held “Title of a” for April');
    expect(state.arrangement.held.value).toHaveLength(1);
    await state.commands.unhold('a');
    expect(rows()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('joins it to the story above, where the focus goes', async () => {
    const { state } = desk;
    state.focus.isAt('c');
    await state.commands.joinAbove();
    expect(rows()).toEqual(['a', 'b', 'd']);
    expect(state.arrangement.story('b')?.more.map(({ id }) => id)).toEqual(['c']);
    expect(state.focus.current.value).toBe('b');
  });

  it('splits a story into single ones', async () => {
    const { state } = desk;
    state.focus.isAt('c');
    await state.commands.joinAbove();
    await state.commands.split();
    expect(rows().toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('moves it down, and the focus with it', async () => {
    const { state } = desk;
    state.focus.isAt('a');
    await state.commands.moveBy(1);
    expect(rows()).toEqual(['b', 'a', 'c', 'd']);
    expect(state.focus.current.value).toBe('a');
  });

  it('writes only the records that a move changes', async () => {
    const { state, db } = desk;
    state.focus.isAt('d');
    const before = await db.getAll('clippings');
    desk.clock.now += 1000;
    await state.commands.moveBy(-1);
    const changed = (await db.getAll('clippings')).filter(
      ({ updatedAt }, at) => updatedAt !== before[at]?.updatedAt,
    );
    expect(changed.map(({ id }) => id)).toEqual(['d']);
  });

  it('puts it in the bin and back', async () => {
    const { state } = desk;
    state.focus.isAt('d');
    await state.commands.remove();
    expect(rows()).toEqual(['a', 'b', 'c']);
    expect(state.focus.current.value).toBe('c');
    await state.commands.restore('d');
    expect(rows()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a command on several rows', () => {
  it('leaves them all out as one step of undo', async () => {
    const { state } = desk;
    state.focus.isAt('b');
    state.focus.move(1, true);
    await state.commands.leaveOut();
    expect(rows()).toEqual(['a', 'd']);
    expect(state.notices.said.value).toBe('Left out 2 stories');
    await state.editing.undo();
    expect(rows()).toEqual(['a', 'b', 'c', 'd']);
    await state.editing.redo();
    expect(rows()).toEqual(['a', 'd']);
  });

  it('joins them to the first of them', async () => {
    const { state } = desk;
    state.focus.isAt('b');
    state.focus.move(2, true);
    await state.commands.joinAbove();
    expect(rows()).toEqual(['a', 'b']);
    expect(state.arrangement.story('b')?.more.map(({ id }) => id)).toEqual(['c', 'd']);
  });
});

describe('pressing a key again before the first edit is written', () => {
  it('speaks of the next row', async () => {
    const { state } = desk;
    await Promise.all([state.commands.leaveOut(), state.commands.leaveOut(), state.commands.leaveOut()]);
    expect(rows()).toEqual(['d']);
  });
});

describe('a figure', () => {
  it('asks for its caption at once, and takes no focus later from who has gone on', async () => {
    const { commands, focus } = desk.state;
    const written = commands.addFigure();
    await Promise.resolve();
    expect(focus.wanted.value).toEqual({ owner: 'a', field: 'figure.caption' });
    focus.arrive();
    await written;
    expect(focus.wanted.value).toBeUndefined();
  });
});

describe('undo', () => {
  it('works on a desk opened later', async () => {
    const { state, db } = desk;
    await state.commands.leaveOut();
    const later = await deskOn(db);
    await later.state.editing.undo();
    expect(later.state.arrangement.rows.value).toContain('a');
    expect(later.state.notices.said.value).toBe('Undone: Left out “Title of a”');
  });

  it('says where it was, when that is not the month shown', async () => {
    const { state, db } = desk;
    await state.commands.leaveOut();
    const other = await deskOn(db, {}, '2021-05');
    await other.state.editing.undo();
    expect(other.state.notices.said.value).toBe('Undone in March 2021: Left out “Title of a”');
  });

  it('gives something to redo, on a desk opened later too, until the next edit', async () => {
    const { state, db } = desk;
    expect(state.editing.undone.value).toBeUndefined();
    await state.commands.leaveOut();
    expect(state.editing.undone.value).toBeUndefined();
    await state.editing.undo();
    expect(state.editing.undone.value).toBe('Left out “Title of a”');
    const later = await deskOn(db);
    expect(later.state.editing.undone.value).toBe('Left out “Title of a”');
    state.typing.type('b', 'what', 'New');
    await state.typing.flush();
    await vi.waitFor(() => expect(later.state.editing.undone.value).toBeUndefined());
    expect(state.editing.undone.value).toBeUndefined();
  });

  it('tells when there is nothing to undo', async () => {
    await desk.state.editing.undo();
    expect(desk.state.notices.said.value).toBe('Nothing to undo.');
  });
});
