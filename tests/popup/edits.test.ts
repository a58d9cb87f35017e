import { describe, expect, it, vi } from 'vitest';
import { LIBRARY_ONLY } from '../../src/clipping/clipping.ts';
import { makeClipping, NOON } from '../builders.ts';
import { openPopup, until } from './harness.ts';

async function savedPopup(overrides: Parameters<typeof makeClipping>[0] = {}, others: string[] = []) {
  const popup = await openPopup();
  for (const [at, id] of others.entries())
    await popup.db.put('clippings', makeClipping({ id, clippedAt: NOON - 10_000 + at }));
  await popup.save(makeClipping({ id: 'new', ...overrides }));
  return { ...popup, stored: () => popup.db.get('clippings', 'new') };
}

describe('in the popup', () => {
  it('the kind is changed by hand', async () => {
    const { state, stored } = await savedPopup();
    await state.setKind('repo');
    expect(state.clipping.value?.kind).toBe('repo');
    expect(await stored()).toMatchObject({ kind: 'repo', edited: ['kind'] });
  });

  it('the clipping moves to another month, to the library, and back', async () => {
    const { state, stored } = await savedPopup();
    await state.setMonth('2021-04');
    expect(await stored()).toMatchObject({ month: '2021-04' });
    await state.setMonth(undefined);
    expect(await stored()).toMatchObject({ month: '2021-04', leftOut: LIBRARY_ONLY });
    await state.setMonth('2021-03');
    expect(await stored()).toMatchObject({ month: '2021-03' });
    expect(await stored()).not.toHaveProperty('leftOut');
  });

  it('an earlier clipping is used again, on its own and in no section', async () => {
    const popup = await openPopup();
    const old = makeClipping({ id: 'old', month: '2020-12', section: 'internet', leftOut: '' });
    await popup.save(old, { outcome: 'again', before: old });
    expect(popup.state.thisMonth.value).toBe('2021-03');
    await popup.state.bringForward();
    const stored = await popup.db.get('clippings', 'old');
    expect(stored?.month).toBe('2021-03');
    expect(stored).not.toHaveProperty('section');
    expect(stored).not.toHaveProperty('leftOut');
  });

  it('the star marks and unmarks', async () => {
    const { state, stored } = await savedPopup();
    await state.toggleHighlight();
    expect((await stored())?.pick).toBe(true);
    await state.toggleHighlight();
    expect(await stored()).not.toHaveProperty('pick');
  });

  it('a quote is removed', async () => {
    const quotes = ['one', 'two'].map(text => ({ text, clippedAt: NOON }));
    const { state, stored } = await savedPopup({ quotes });
    await state.removeQuote({ text: 'one', clippedAt: NOON });
    expect((await stored())?.quotes).toEqual([{ text: 'two', clippedAt: NOON }]);
  });

  it('it joins the previous clipping, as a bonus too, and leaves again', async () => {
    const { state, stored } = await savedPopup({}, ['first', 'second']);
    await state.joinPrevious('more');
    expect(await stored()).toMatchObject({ story: 'second', role: 'more' });
    await state.joinPrevious('bonus');
    expect(await stored()).toMatchObject({ story: 'second', role: 'bonus' });
    await state.leaveStory();
    expect(await stored()).not.toHaveProperty('story');
  });

  it('the month is counted once the clip is saved, and again after an edit', async () => {
    const { state } = await savedPopup({}, ['first']);
    expect(state.month.counts.value).toBe('2 clippings · 2 need a why');
    state.typing.type('why', 'It matters');
    await until(() => expect(state.month.counts.value).toBe('2 clippings · 1 needs a why'));
  });

  it('the page is read again on request', async () => {
    const { state, sent } = await savedPopup({ capture: 'partial' });
    const done = state.complete();
    expect(state.completing.value).toBe(true);
    await done;
    expect(state.completing.value).toBe(false);
    expect(sent).toEqual(['clip.tab', 'clip.complete']);
  });

  it('a site that is not allowed is not read', async () => {
    const popup = await openPopup('new', { allowSite: async () => false });
    await popup.save(makeClipping({ id: 'new', capture: 'partial' }));
    await popup.state.complete('https://example.org');
    expect(popup.state.completing.value).toBe(false);
    expect(popup.sent).toEqual(['clip.tab']);
  });

  it('a site that the browser cannot ask for is told, and can be asked for again', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const popup = await openPopup('new', { allowSite: () => Promise.reject(new Error('No such pattern')) });
    await popup.save(makeClipping({ id: 'new', capture: 'partial' }));
    await popup.state.complete('https://example.org:8443');
    expect(popup.state.completing.value).toBe(false);
    expect(popup.state.problem.value?.code).toBe('unexpected');
    expect(popup.sent).toEqual(['clip.tab']);
    reported.mockRestore();
  });

  it('an edit that fails says so', async () => {
    const { state, db } = await savedPopup();
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    db.close();
    await state.setKind('repo');
    expect(state.problem.value?.code).toBe('unexpected');
    expect(state.stage.value).toBe('saved');
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
  });
});

describe('tags', () => {
  it('are added as they are written, each once', async () => {
    const { state, stored } = await savedPopup({ tags: ['paper'] });
    state.tags.type('ResNet');
    await state.tags.add('ResNet');
    await state.tags.add('#paper');
    expect((await stored())?.tags).toEqual(['paper', 'resnet']);
    expect(state.tags.text.value).toBe('');
    await until(() => expect(state.typing.typed.value.size).toBe(0));
  });

  it('typed before the clipping is known are drafts, and reach it', async () => {
    const popup = await openPopup();
    await popup.state.tags.add('one');
    await popup.state.tags.add('two');
    popup.state.tags.type('thr');
    expect(popup.state.tags.all.value).toEqual(['one', 'two']);
    const early = [{ owner: 'new', field: 'tag', value: 'one,two,thr' }];
    await until(async () => expect(await popup.db.getAll('drafts')).toMatchObject(early));
    await popup.save(makeClipping({ id: 'new' }));
    await until(async () => expect((await popup.db.get('clippings', 'new'))?.tags).toEqual(['one', 'two']));
    await until(async () =>
      expect(await popup.db.getAll('drafts')).toMatchObject([{ field: 'tag', value: 'thr' }]),
    );
  });

  it('half typed stay typed while facts arrive', async () => {
    const { state, db } = await savedPopup();
    state.tags.type('res');
    await state.setKind('blog');
    expect(state.clipping.value?.tags).toEqual([]);
    expect(state.tags.text.value).toBe('res');
    expect(await db.getAll('drafts')).toMatchObject([{ field: 'tag', value: 'res' }]);
  });

  it('half typed become tags when the popup closes', async () => {
    const { state, stored, closed } = await savedPopup();
    state.tags.type('res');
    await state.close();
    expect(closed()).toBe(true);
    expect((await stored())?.tags).toEqual(['res']);
  });

  it('are removed', async () => {
    const { state, stored } = await savedPopup({ tags: ['one', 'two'] });
    await state.tags.remove('one');
    expect((await stored())?.tags).toEqual(['two']);
  });
});
