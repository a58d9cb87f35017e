/** A page that is clipped before it has come: what is there is saved and recorded, the rest follows, and no other page's words. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, closePopup, launchChromium } from '../browsers/chromium.ts';
import { type Served, type Site, serveSite } from '../browsers/site.ts';
import { type Library, openLibrary } from './library.ts';
import { settle } from './settle.ts';

const HEAD = `<!doctype html><meta charset="utf-8"><title>A slow page | Looms</title>
  <meta property="og:site_name" content="Looms"><h1>A slow page</h1>`;
const REST = '<meta name="author" content="Ada Example"><p>The rest of it.</p>';
const NEXT = 'https://looms.example.org/next';

const STUCK = 'https://looms.example.org/stuck';
/** A script in the middle of it never comes. */
const stuck: Served = {
  body: `${HEAD}${REST}<script src="/never.js"></script><p>After it.</p>`,
  scripts: true,
};
const never: Served = { type: 'text/javascript', rest: new Promise(() => {}) };

let site: Site;
let chromium: Chromium;
let library: Library;
beforeAll(async () => {
  site = await serveSite({
    [NEXT]: '<!doctype html><title>Another page</title><h1>Another page</h1>',
    [STUCK]: stuck,
    'https://looms.example.org/never.js': never,
  });
  chromium = await launchChromium({ site });
  library = await openLibrary(chromium);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** Opens a page of which `rest` comes when `finish` is called, and clips it once its headline is there. */
async function clipEarly(address: string, rest = REST) {
  let finish = (): void => {};
  const coming = new Promise<string>(done => {
    finish = () => done(rest);
  });
  site.add({ [address]: { body: HEAD, rest: coming, scripts: true } });
  const page = await chromium.browser.newPage();
  const loaded = page.goto(address, { waitUntil: 'load' }).catch(() => {});
  await page.waitForSelector('h1');
  const popup = await chromium.clickAction(page);
  await popup.waitForSelector('main[data-state="saved"]');
  const held = () => library.clippingOf(address);
  expect(await settle(async () => (await held())?.title, 'A slow page')).toBe('A slow page');
  expect(await held()).toMatchObject({ siteName: 'Looms', authors: [], capture: 'pending' });
  expect(await page.evaluate('document.readyState')).toBe('loading');
  await closePopup(popup);
  return { page, held, loaded, finish };
}

/** First, for the others to run while it waits. */
it('saves a page that waits for a script which never comes', async () => {
  const page = await chromium.browser.newPage();
  page.goto(STUCK).catch(() => {});
  await page.waitForSelector('p');
  const popup = await chromium.clickAction(page);
  await popup.waitForSelector('main[data-state="saved"]');
  await closePopup(popup);
});

it('records what is there, and completes it when the rest has come', async () => {
  const { held, loaded, finish } = await clipEarly('https://looms.example.org/slow');
  finish();
  await loaded;
  expect(await settle(async () => (await held())?.capture, 'done')).toBe('done');
  expect(await held()).toMatchObject({ title: 'A slow page', authors: ['Ada Example'] });
});

it('keeps what was there when the tab goes on to another page', async () => {
  const { page, held, finish } = await clipEarly('https://looms.example.org/left');
  await page.goto(NEXT);
  finish();
  expect(await settle(async () => (await held())?.capture, 'done', 15_000)).toBe('done');
  expect(await held()).toMatchObject({ title: 'A slow page', siteName: 'Looms', authors: [] });
  expect(await library.clippingOf(NEXT)).toBeUndefined();
});

it('completes a page that takes the campaign out of its address while it loads', async () => {
  const { held, loaded, finish } = await clipEarly(
    'https://looms.example.org/shared?utm_source=letter',
    `<script>history.replaceState({}, '', '/shared')</script>${REST}`,
  );
  finish();
  await loaded;
  expect(await settle(async () => (await held())?.capture, 'done')).toBe('done');
  expect(await held()).toMatchObject({ title: 'A slow page', authors: ['Ada Example'] });
});

it('keeps what was there when the page’s own script goes on to another while it loads', async () => {
  const { held, loaded, finish } = await clipEarly(
    'https://looms.example.org/first',
    `<script>history.pushState({}, '', '/second')</script>${REST}`,
  );
  finish();
  await loaded;
  expect(await settle(async () => (await held())?.capture, 'done')).toBe('done');
  expect(await held()).toMatchObject({ title: 'A slow page', authors: [] });
});

it('ends with what there was where the script still has not come', async () => {
  const held = () => library.clippingOf(STUCK);
  expect((await held())?.capture).toBe('pending');
  expect(await settle(async () => (await held())?.capture, 'done', 15_000)).toBe('done');
  expect(await held()).toMatchObject({ title: 'A slow page', authors: ['Ada Example'] });
}, 20_000);
