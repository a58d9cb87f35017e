/**
 * What the store holds, seen from a bystander: a page of the extension's origin that runs none of the product's
 * code, so that looking changes nothing.
 */
import type { Page } from 'puppeteer-core';
import type { Clipping } from '../../src/clipping/clipping.ts';
import type { Draft, StoreName } from '../../src/store/schema.ts';
import type { Chromium } from '../browsers/chromium.ts';
import { settle } from './settle.ts';

/** Waits until the product has made its database: opening it first would make an empty one. */
const OPEN = `(async () => {
  while (!(await indexedDB.databases()).some(({ name }) => name === 'clipsheet'))
    await new Promise(done => setTimeout(done, 20));
  return new Promise((done, fail) => {
    const opening = indexedDB.open('clipsheet');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
})()`;

export interface Library {
  page: Page;
  /** Every record of a store. */
  all<T = unknown>(store: StoreName): Promise<T[]>;
  clippings(): Promise<Clipping[]>;
  /** The clippings with what was typed and is not folded in yet. */
  overlaid(): Promise<Clipping[]>;
  /** The one of them with this address. */
  clippingOf(address: string): Promise<Clipping | undefined>;
  /** Waits until the page with this address has been read, or could not be. */
  captured(address: string): Promise<void>;
  /** Holds transactions of 50 ms over the stores that edits write, one after the other, until the returned function is called. */
  keepBusy(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const NOTES = ['what', 'why', 'note'] as const;

/** The part of the product's own overlay that these tests need, written anew so that it can disagree. */
function overlay(clipping: Clipping, drafts: Draft[]): Clipping {
  const notes = { ...clipping.notes };
  for (const { owner, field, value } of drafts)
    for (const name of NOTES) if (owner === clipping.id && field === name) notes[name] = value;
  return { ...clipping, notes };
}

export async function openLibrary({ browser, extensionUrl }: Chromium): Promise<Library> {
  const page = await browser.newPage();
  await page.goto(`${extensionUrl}manifest.json`);
  await page.evaluate(`globalThis.opened = ${OPEN}; undefined`);

  const all = <T>(store: StoreName): Promise<T[]> =>
    page.evaluate(`(async () => {
      const db = await opened;
      return new Promise((done, fail) => {
        const asking = db.transaction('${store}').objectStore('${store}').getAll();
        asking.onsuccess = () => done(asking.result);
        asking.onerror = () => fail(asking.error);
      });
    })()`) as Promise<T[]>;

  const overlaid = async (): Promise<Clipping[]> => {
    const drafts = await all<Draft>('drafts');
    return (await all<Clipping>('clippings')).map(clipping => overlay(clipping, drafts));
  };

  return {
    page,
    all,
    clippings: () => all<Clipping>('clippings'),
    overlaid,
    clippingOf: async address =>
      (await overlaid()).find(({ url, aliases }) => url === address || aliases.includes(address)),
    async captured(address) {
      const { href } = new URL(address);
      const isRead = async (): Promise<boolean> =>
        (await all<Clipping>('clippings')).some(
          ({ url, aliases, capture }) => (url === href || aliases.includes(href)) && capture !== 'pending',
        );
      if (!(await settle(isRead, true, 10_000))) throw new Error(`${address} was not read.`);
    },
    async keepBusy() {
      await page.evaluate(`globalThis.busy = true; (async () => {
        const db = await opened;
        while (busy) await new Promise(done => {
          const tx = db.transaction(['clippings', 'history', 'meta', 'issues'], 'readwrite');
          const until = performance.now() + 50;
          const again = () => {
            const writing = tx.objectStore('meta').put({ key: 'busy', value: performance.now() });
            if (performance.now() < until) writing.onsuccess = again;
          };
          again();
          tx.oncomplete = done;
        });
      })(); undefined`);
      return async () => {
        await page.evaluate('globalThis.busy = false; undefined');
      };
    },
    close: () => page.close(),
  };
}
