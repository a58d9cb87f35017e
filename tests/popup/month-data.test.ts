import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createMonthData } from '../../popup/month-data.ts';
import { storyLabel } from '../../popup/story-label.ts';
import { announce } from '../../src/store/changes.ts';
import { makeClipping, makeNewsletter, NOON } from '../builders.ts';
import { freshStore } from '../fakes/store.ts';
import { type Harness, openPopup, until } from './harness.ts';

describe('the rest of the library', () => {
  it('is not scanned again for tags while the author types', async () => {
    const popup = await openPopup();
    await popup.db.put('clippings', makeClipping({ id: 'other', tags: ['paper'] }));
    await popup.save(makeClipping({ id: 'new' }));
    await until(() => expect(popup.state.month.tagUses.value).toHaveLength(1));
    const scanned = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    popup.state.typing.type('why', 'It matters');
    await until(() => expect(popup.state.month.counts.value).toBe('2 clippings · 1 needs a why'));
    const stores = scanned.mock.contexts.map(store => (store as IDBObjectStore).name);
    scanned.mockRestore();
    expect(stores).not.toContain('clippings');
  });

  it('is scanned again when all of it was replaced', async () => {
    const popup = await openPopup();
    await popup.save(makeClipping({ id: 'new' }));
    await popup.db.put('clippings', makeClipping({ id: 'other', tags: ['restored'] }));
    announce({ all: true });
    await until(() => expect(popup.state.month.tagUses.value).toMatchObject([{ tag: 'restored' }]));
  });

  it('is asked for its tags anew after an attempt that failed', async () => {
    const month = createMonthData(signal(makeNewsletter()));
    const lost = await freshStore();
    lost.close();
    await expect(month.readTags(lost)).rejects.toThrow();
    const db = await freshStore();
    await db.put('clippings', makeClipping({ id: 'other', tags: ['paper'] }));
    await month.readTags(db);
    expect(month.tagUses.value).toMatchObject([{ tag: 'paper', count: 1 }]);
  });
});

describe('the counts and the story line', () => {
  const shown = ({ state: { clipping, month } }: Harness) => [
    month.counts.value,
    clipping.value && storyLabel(clipping.value, month.clippings.value),
  ];
  /** A browser that has no quiet moment any more once the popup is drawn. */
  async function busyPopup() {
    let drawn = false;
    const popup = await openPopup('new', { idle: run => drawn || run() });
    const save: Harness['save'] = async (...args) => {
      await popup.save(...args);
      drawn = true;
    };
    return { ...popup, save };
  }
  const saveStory = async (popup: Harness) => {
    await popup.db.put('clippings', makeClipping({ id: 'member', story: 'new', month: '2021-02' }));
    const lead = makeClipping({ id: 'new', month: '2021-02', clippedAt: NOON - 1 });
    await popup.save(lead, { outcome: 'again', before: lead });
    expect(shown(popup)).toEqual(['2 clippings · 1 needs a why', 'Story: leads 2 links']);
  };

  it('follow a story that is used again in another month', async () => {
    const popup = await busyPopup();
    await popup.db.put('clippings', makeClipping({ id: 'other' }));
    await saveStory(popup);
    await popup.state.bringForward();
    await until(() => expect(shown(popup)).toEqual(['3 clippings · 2 need a why', 'Story: leads 2 links']));
  });

  it('follow a story that is joined and left', async () => {
    const popup = await busyPopup();
    await popup.db.put('clippings', makeClipping({ id: 'lead', title: 'A lead', clippedAt: NOON - 5 }));
    await popup.save(makeClipping({ id: 'new' }));
    await popup.state.join('lead', 'bonus');
    await until(() =>
      expect(shown(popup)).toEqual(['2 clippings · 1 needs a why', 'Story: bonus of “A lead”']),
    );
    await popup.state.leaveStory();
    await until(() => expect(shown(popup)).toEqual(['2 clippings · 2 need a why', 'Story: on its own']));
  });

  it('follow Undo, and the clip that is asked for again', async () => {
    const popup = await busyPopup();
    const clipping = makeClipping({ id: 'new' });
    await popup.save(clipping);
    await popup.state.undo();
    await until(() => expect(shown(popup)[0]).toBe('0 clippings'));
    popup.state.again();
    await popup.save(clipping, { outcome: 'restored' });
    await until(() => expect(shown(popup)[0]).toBe('1 clipping · 1 needs a why'));
  });

  it('follow what other pages do to the month', async () => {
    const popup = await busyPopup();
    await popup.save(makeClipping({ id: 'new' }));
    await popup.db.put('clippings', makeClipping({ id: 'other' }));
    announce({ clippings: ['other'] });
    await until(() => expect(shown(popup)[0]).toBe('2 clippings · 2 need a why'));
  });
});
