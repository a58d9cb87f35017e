import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createMonthData } from '../../popup/month-data.ts';
import { announce } from '../../src/store/changes.ts';
import { makeClipping, makeNewsletter } from '../builders.ts';
import { freshStore } from '../fakes/store.ts';
import { openPopup, until } from './harness.ts';

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
