import { effect } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../src/desk/issue/state/editing.ts';
import { ClipsheetError } from '../../../src/errors.ts';
import { setIssueFields } from '../../../src/issue/edits/issue-fields.ts';
import { makeClipping } from '../../builders.ts';
import { openDesk, type TestDesk } from './state.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk({
    clippings: ['a', 'b', 'c', 'd'].map((id, at) => makeClipping({ id, clippedAt: 1_615_000_000_000 + at })),
  });
});

const rows = (): string => desk.state.arrangement.rows.value.join('');

/** Every order that the page shows from now on. */
function watched(): string[] {
  const seen: string[] = [];
  effect(() => {
    const now = rows();
    if (now !== seen.at(-1)) seen.push(now);
  });
  return seen;
}

const moveDown = (id: string): Promise<void> => {
  desk.state.focus.isAt(id);
  return desk.state.commands.moveBy(1);
};

const retitled =
  (title: string): Change =>
  ({ clippings }) => ({
    clippings: clippings.filter(({ id }) => id === 'a').map(each => ({ ...each, title })),
  });

describe('an edit', () => {
  it('is shown before it is written, and said once it is', async () => {
    const { db, state } = desk;
    const written = moveDown('a');
    expect(rows()).toBe('bacd');
    expect((await db.get('clippings', 'a'))?.position).toBeUndefined();
    expect(state.notices.said.value).toBe('');
    await written;
    expect((await db.get('clippings', 'a'))?.position).toBeDefined();
    expect(state.notices.said.value).toBe('Moved down “Title of a”');
  });

  it('changes nothing on the page when it is written as it was shown', async () => {
    const written = moveDown('a');
    const shown = desk.state.records.all.value;
    await written;
    expect(desk.state.records.all.value).toBe(shown);
    expect(shown?.clippings.get('a')).toEqual(await desk.db.get('clippings', 'a'));
  });

  it('stays where it is while those before it are being written', async () => {
    const seen = watched();
    await Promise.all([moveDown('a'), moveDown('a'), moveDown('a')]);
    expect(seen).toEqual(['abcd', 'bacd', 'bcad', 'bcda']);
  });

  it('waits for an undo that was asked for before it', async () => {
    const seen = watched();
    await moveDown('a');
    await Promise.all([desk.state.editing.undo(), moveDown('c')]);
    expect(seen).toEqual(['abcd', 'bacd', 'abcd', 'abdc']);
  });

  it('is taken back by one undo, as if it had been waited for', async () => {
    void moveDown('a');
    await desk.state.editing.undo();
    expect(rows()).toBe('abcd');
  });
});

describe('what an edit finds changed when it is written', () => {
  it('stays, and is shown', async () => {
    const { db, state } = desk;
    await db.put(
      'clippings',
      makeClipping({ id: 'a', clippedAt: 1_615_000_000_000, title: 'Of another desk' }),
    );
    await moveDown('a');
    expect(rows()).toBe('bacd');
    expect(state.records.clipping('a')?.title).toBe('Of another desk');
  });
});

describe('an edit that fails when it is written', () => {
  /** As what is stored would refuse what the page believed. */
  const refused = (change: Change): Change => {
    let calls = 0;
    return (read, now) => {
      calls += 1;
      if (calls > 1) throw new ClipsheetError('storage-full');
      return change(read, now);
    };
  };

  it('is shown no more, and told', async () => {
    const { state } = desk;
    const done = state.editing.run('Title', refused(retitled('Never stored')));
    expect(state.records.clipping('a')?.title).toBe('Never stored');
    expect(await done).toBe(false);
    expect(state.records.clipping('a')?.title).toBe('Title of a');
    expect(state.notices.failure.value?.code).toBe('storage-full');
    expect(state.notices.said.value).toBe('');
  });

  it('takes no other with it', async () => {
    const { state } = desk;
    const edits = [state.editing.run('Title', refused(retitled('Never stored'))), moveDown('b')];
    await Promise.all(edits);
    expect(rows()).toBe('acbd');
    expect(state.records.clipping('a')?.title).toBe('Title of a');
  });

  it('leaves no trace in what is typed meanwhile', async () => {
    const { state } = desk;
    const done = state.editing.run('Title', refused(retitled('Never stored')));
    state.typing.type('a', 'what', 'Typed.');
    expect(state.records.clipping('a')).toMatchObject({ title: 'Never stored', notes: { what: 'Typed.' } });
    await done;
    expect(state.records.clipping('a')).toMatchObject({ title: 'Title of a', notes: { what: 'Typed.' } });
    await state.typing.flush();
  });
});

describe('an edit still to be written when another month is shown', () => {
  it('is no part of that month', async () => {
    const written = moveDown('a');
    const named = desk.state.editing.run('Number #99', (read, now) =>
      setIssueFields(read, { number: 99 }, now),
    );
    await desk.state.show('2021-05');
    expect(rows()).toBe('');
    expect(desk.state.records.issue.value?.number).not.toBe(99);
    await Promise.all([written, named]);
    expect((await desk.db.get('issues', '2021-03'))?.number).toBe(99);
    await desk.state.show('2021-03');
    expect(rows()).toBe('bacd');
  });
});

describe('a copy', () => {
  it('waits for what is being written', async () => {
    const { state, copied } = desk;
    void moveDown('a');
    await state.exporting.copyStory('a');
    expect(copied).toHaveLength(1);
    expect((await desk.db.get('clippings', 'a'))?.position).toBeDefined();
  });
});
