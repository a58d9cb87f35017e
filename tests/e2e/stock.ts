/** A library that holds given records and no others, put there before the desk that shows them is opened. */
import type { Page } from 'puppeteer-core';
import type { Clipping } from '../../src/clipping/clipping.ts';
import type { Issue } from '../../src/issue/issue.ts';
import type { ReadableText } from '../../src/store/schema.ts';
import type { Chromium } from '../browsers/chromium.ts';
import { type Library, openLibrary } from './library.ts';

export interface Stock {
  clippings: readonly Clipping[];
  issues?: readonly Issue[];
  texts?: readonly ReadableText[];
}

/** Waits until all is stored. */
export async function stock(
  chromium: Chromium,
  { clippings, issues = [], texts = [] }: Stock,
): Promise<Library> {
  // The product makes its database: a page of it is opened first.
  const first = await chromium.desk();
  const library = await openLibrary(chromium);
  await library.page.evaluate(
    `(records => opened.then(db => new Promise((done, fail) => {
      const tx = db.transaction(Object.keys(records), 'readwrite');
      for (const [store, all] of Object.entries(records)) {
        tx.objectStore(store).clear();
        for (const record of all) tx.objectStore(store).put(record);
      }
      tx.oncomplete = () => done();
      tx.onerror = () => fail(tx.error);
    })))(${JSON.stringify({ clippings, issues, texts, history: [], drafts: [] })})`,
  );
  await first.close();
  return library;
}

/** The desk at `month`, once its stories are there and can be dragged. */
export async function arrangingDesk(chromium: Chromium, month: string, width = 1280): Promise<Page> {
  const page = await chromium.desk(`#/issue/${month}`);
  await page.setViewport({ width, height: 900 });
  await page.bringToFront();
  await page.waitForSelector('[role=row][aria-level="2"][draggable=true]');
  return page;
}
