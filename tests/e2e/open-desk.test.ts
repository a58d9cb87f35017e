/** A desk that stays open in another tab: what is typed into the popup shows there, however the popup closes. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, closePopup, launchChromium } from '../browsers/chromium.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { drivePopup } from './popup.ts';
import { settle } from './settle.ts';

const PAGES = ['at-once', 'stored'].map(name => `https://example.org/${name}`);

let site: Site;
let chromium: Chromium;
let desk: Page;

beforeAll(async () => {
  site = await serveSite(Object.fromEntries(PAGES.map(address => [address, `<title>${address}</title>`])));
  chromium = await launchChromium({ site });
  desk = await chromium.desk();
  await desk.waitForSelector('h1');
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const draft = (): Promise<string> =>
  desk.$eval('[aria-label="Draft"]', element => element.textContent ?? '').catch(() => '');

/** `rest`: milliseconds between the last key and the end of the popup; less than it takes to fold the text in. */
it.each([
  { address: PAGES[0] as string, rest: 0, words: 'Typed and closed at once' },
  { address: PAGES[1] as string, rest: 300, words: 'Typed, stored and closed' },
])('$words: the desk shows it', async ({ address, rest, words }) => {
  const page = await chromium.open(address);
  const popup = drivePopup(await chromium.clickAction(page));
  await popup.saved();
  await popup.type('What it is', words);
  await new Promise(done => setTimeout(done, rest));
  await closePopup(popup.page);
  await desk.bringToFront();
  await settle(async () => (await draft()).includes(words), true);
  expect(await draft()).toContain(words);
});
