/** Records put straight into the store and the settings, for tests of what is made from them. */
import type { OutlineSource } from '../../src/issue/build-outline.ts';
import type { Chromium } from '../browsers/chromium.ts';
import { openLibrary } from './library.ts';

/** Adds to an open profile; pages that are open are not told. */
export async function seedIssue(
  chromium: Chromium,
  { newsletter, issue, clippings, featured }: Omit<OutlineSource, 'standing'>,
): Promise<void> {
  const desk = await chromium.desk('#/settings/about');
  await desk.evaluate(
    saved =>
      (
        globalThis as never as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({ newsletter: saved }),
    newsletter as never,
  );
  const library = await openLibrary(chromium);
  const stores = { clippings, issues: [issue], featured };
  await library.page.evaluate(`(async () => {
    const db = await opened;
    const stores = ${JSON.stringify(stores).replaceAll('<', '\\u003c')};
    const tx = db.transaction(Object.keys(stores), 'readwrite');
    for (const [store, records] of Object.entries(stores))
      for (const record of records) tx.objectStore(store).put(record);
    await new Promise((done, fail) => {
      tx.oncomplete = done;
      tx.onerror = () => fail(tx.error);
    });
  })()`);
  await library.close();
  await desk.close();
}
