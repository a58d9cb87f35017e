/** However a clip is asked for (asleep, twice, ten tabs in a row, without the popup), there is one clipping for each page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, closePopup, launchChromium } from '../browsers/chromium.ts';
import { openScreen, type Screen } from '../browsers/screen.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { type Library, openLibrary } from './library.ts';
import { clip } from './popup.ts';
import { settle } from './settle.ts';

const address = (name: string): string => `https://asked.example.org/${name}`;
const tabs = Array.from({ length: 10 }, (_, index) => address(`tab-${index}`));
const html =
  '<!doctype html><title>Asked</title><p id="words">A few words</p><a href="/linked">A linked page</a>';

describe('a clip that is asked for', () => {
  let site: Site;
  let screen: Screen;
  let chromium: Chromium;
  let library: Library;

  const copies = async (url: string): Promise<number> =>
    (await library.clippings()).filter(clipping => clipping.url === url).length;

  beforeAll(async () => {
    const names = ['asleep', 'twice', 'by-key', 'by-menu', 'selected'].map(address);
    site = await serveSite(Object.fromEntries([...names, ...tabs].map(url => [url, html])));
    screen = await openScreen();
    chromium = await launchChromium({ site, display: screen.display });
    library = await openLibrary(chromium);
  });
  afterAll(async () => {
    await chromium?.close();
    await screen?.close();
    await site?.close();
  });

  it('while the worker sleeps is saved', async () => {
    const page = await chromium.open(address('asleep'));
    await chromium.worker.stop();
    expect(await chromium.worker.running()).toBe(false);
    await (await clip(chromium, page)).close();
    expect(await copies(address('asleep'))).toBe(1);
  });

  it('twice within a second gives one clipping', async () => {
    const page = await chromium.open(address('twice'));
    await closePopup(await chromium.clickAction(page));
    const popup = await clip(chromium, page);
    expect(await copies(address('twice'))).toBe(1);
    await popup.close();
  });

  it('on ten tabs in a row, by the shortcut, gives one clipping each', async () => {
    const pages = await Promise.all(tabs.map(url => chromium.open(url)));
    for (const page of pages) {
      await page.bringToFront();
      await screen.press('alt+shift+s');
    }
    for (const url of tabs) expect(await settle(() => copies(url), 1), url).toBe(1);
    await Promise.all(pages.map(page => page.close()));
  });

  it('by the shortcut while the worker sleeps is saved, and the button says so', async () => {
    const page = await chromium.open(address('by-key'));
    await page.bringToFront();
    await chromium.worker.stop();
    await screen.press('alt+shift+s');
    expect(await settle(() => copies(address('by-key')), 1)).toBe(1);
    const badge = (): Promise<string> =>
      chromium.worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
    expect(await settle(badge, '✓')).toBe('✓');
    expect(await settle(badge, '')).toBe('');
  });
});
