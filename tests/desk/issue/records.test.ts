import { describe, expect, it, vi } from 'vitest';
import { announce } from '../../../src/store/changes.ts';
import { makeClipping, makeIssue } from '../../builders.ts';
import { deskOn, openDesk } from './state.ts';

const read = ['a', 'b'].map(id => makeClipping({ id }));

describe('what the page shows', () => {
  it('is the clippings of the month, those held away, and the bin', async () => {
    const { state } = await openDesk({
      clippings: [
        makeClipping({ id: 'here' }),
        makeClipping({ id: 'gone', deletedAt: 1 }),
        makeClipping({ id: 'held', month: '2021-04', heldFrom: '2021-03' }),
        makeClipping({ id: 'april', month: '2021-04' }),
      ],
    });
    const { here, held, bin } = state.records.lists.value;
    expect([here, held, bin].map(list => list.map(({ id }) => id))).toEqual([['here'], ['held'], ['gone']]);
  });

  it('is the issue that covers the month, with the clippings of all its months', async () => {
    const { state } = await openDesk({
      clippings: [makeClipping({ id: 'march' }), makeClipping({ id: 'april', month: '2021-04' })],
      issues: [makeIssue({ months: ['2021-03', '2021-04'] })],
      month: '2021-04',
    });
    expect(state.records.issue.value?.id).toBe('2021-03');
    expect(state.records.lists.value.here).toHaveLength(2);
  });

  it('is the month that a clip would count for, where none is asked for', async () => {
    const { db } = await openDesk({ issues: [makeIssue({ state: 'published' })] });
    const { state } = await deskOn(db, {}, 'now');
    expect(state.records.issue.value?.id).toBe('2021-04');
  });

  it('follows the newsletter until somebody works on the issue', async () => {
    const { db, state } = await openDesk();
    expect(await db.count('issues')).toBe(0);
    expect(state.records.issue.value?.sections.map(({ id }) => id)).toEqual(['my-work', 'internet']);
  });
});

describe('two desks on one issue', () => {
  it('stay in step, and keep what did not change as it is', async () => {
    const { db, state } = await openDesk({ clippings: read });
    const other = await deskOn(db);
    const [, b] = state.records.lists.value.here;
    await other.state.editing.run('Title', ({ clippings }) => ({
      clippings: clippings.filter(({ id }) => id === 'a').map(each => ({ ...each, title: 'New' })),
    }));
    await state.records.settled();
    expect(state.records.clipping('a')?.title).toBe('New');
    expect(state.records.lists.value.here[1]).toBe(b);
  });

  it('both show a clipping that arrives, and one that moves to another month', async () => {
    const { db, state } = await openDesk({ clippings: read });
    await db.put('clippings', makeClipping({ id: 'c' }));
    await db.put('clippings', makeClipping({ id: 'a', month: '2020-11' }));
    announce({ clippings: ['a', 'c'] });
    await state.records.settled();
    expect(state.records.lists.value.here.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('show the clippings of a month that the issue covers from now on', async () => {
    const { db, state } = await openDesk({
      clippings: [makeClipping({ id: 'april', month: '2021-04' })],
      issues: [makeIssue()],
    });
    await db.put('issues', makeIssue({ months: ['2021-03', '2021-04'] }));
    announce({ issues: ['2021-03'] });
    await state.records.settled();
    expect(state.records.lists.value.here).toHaveLength(1);
  });
});

describe('a clipping that turns out to be another', () => {
  it('goes, and what was typed into it and the focus go on in the one that stays', async () => {
    const { db, state } = await openDesk({ clippings: read });
    state.focus.goTo({ owner: 'a', field: 'what' });
    state.focus.isIn({ owner: 'a', field: 'what' });
    state.typing.type('a', 'what', 'Typed.');
    await db.delete('clippings', 'a');
    await db.put('meta', { key: 'moved:a', value: 'b' });
    announce({ clippings: ['b'], moved: { a: 'b' } });
    await vi.waitFor(() => expect(state.focus.open.value).toBe('b'), { timeout: 10_000 });
    expect(state.arrangement.rows.value).toEqual(['b']);
    expect(state.focus.wanted.value).toEqual({ owner: 'b', field: 'what' });
    await state.typing.flush();
    expect((await db.get('clippings', 'b'))?.notes.what).toBe('Typed.');
  });
});

describe('the number of an issue', () => {
  it('is asked for where none was ever given', async () => {
    const { state } = await openDesk();
    expect(state.records.issue.value?.number).toBeUndefined();
  });

  it('is counted on from the issue before, over drafts that have none of their own yet', async () => {
    const { state } = await openDesk({
      issues: [
        makeIssue({ id: '2021-01', months: ['2021-01'], number: 13 }),
        makeIssue({ id: '2021-02', months: ['2021-02'], number: undefined }),
      ],
    });
    expect(state.records.issue.value?.number).toBe(15);
  });
});

describe('a store that cannot be opened', () => {
  it('is told by its sentence, and tried again', async () => {
    const { state } = await openDesk();
    state.notices.fail(new DOMException('full', 'QuotaExceededError'));
    expect(state.notices.failure.value?.code).toBe('storage-full');
    state.notices.dismiss();
    await state.records.reload();
    expect(state.notices.failure.value).toBeUndefined();
  });
});
