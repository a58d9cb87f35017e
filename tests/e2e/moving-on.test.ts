/** A reader who clips and goes on at once: the next page's words never get into the clipping, however late it is read. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, closePopup, launchChromium } from '../browsers/chromium.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { type Library, openLibrary } from './library.ts';

const ROUNDS = 20;
const address = (round: number): string => `https://moving.example.org/${round}`;
const authorOf = (round: number): string => `Robin ${String.fromCodePoint(65 + round)}erson`;
const pages = Object.fromEntries(
  Array.from({ length: ROUNDS + 1 }, (_, round) => [
    address(round),
    `<!doctype html><title>Page ${round}</title><meta name="author" content="${authorOf(round)}">`,
  ]),
);

let site: Site;
let chromium: Chromium;
let library: Library;
beforeAll(async () => {
  site = await serveSite(pages);
  chromium = await launchChromium({ site });
  library = await openLibrary(chromium);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

it('keeps every page apart from the next one in the same tab', async () => {
  const page = await chromium.open(address(0));
  for (let round = 0; round < ROUNDS; round++) {
    const popup = await chromium.clickAction(page);
    await popup.waitForSelector('main[data-state="saved"]');
    const leaving = page.goto(address(round + 1));
    await closePopup(popup);
    await leaving;
    await library.captured(address(round));
  }
  const clippings = await library.clippings();
  expect(clippings.map(({ url }) => url).toSorted()).toEqual(Object.keys(pages).slice(0, ROUNDS).toSorted());
  for (const { url, authors, title } of clippings) {
    const number = Number(url.split('/').at(-1));
    expect([[], [authorOf(number)]]).toContainEqual(authors);
    expect(title).toBe(`Page ${number}`);
  }
});
