/** The context menu, really opened and really chosen from: on a page, a selection, a link and an image. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { SAMPLE, samplePages } from '../browsers/samples.ts';
import { openScreen, type Screen } from '../browsers/screen.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { type Library, openLibrary } from './library.ts';
import { settle } from './settle.ts';

/** How many of the browser's own entries stand below the extension's: View page source, Inspect; else Inspect alone. */
const BELOW = { page: 2, selection: 1, link: 1, image: 1 } as const;

const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

describe('the context menu', () => {
  let site: Site;
  let screen: Screen;
  let chromium: Chromium;
  let library: Library;

  beforeAll(async () => {
    site = await serveSite(samplePages());
    screen = await openScreen();
    chromium = await launchChromium({ site, display: screen.display });
    library = await openLibrary(chromium);
    await chromium.worker.started();
  });
  afterAll(async () => {
    await chromium?.close();
    await screen?.close();
    await site?.close();
  });

  /** Opens the menu over what `selector` finds and chooses the extension's entry by keys, counted from the end. */
  async function choose(page: Page, selector: string, on: keyof typeof BELOW): Promise<void> {
    await page.bringToFront();
    const [x, y] = await page.$eval(selector, element => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const inner = (outerWidth - innerWidth) / 2;
      return [
        screenX + inner + left + Math.min(width / 2, 20),
        screenY + outerHeight - innerHeight - inner + top + height / 2,
      ];
    });
    await screen.click(x as number, y as number, 3);
    await pause(800);
    await screen.press(...Array<string>(BELOW[on] + 1).fill('Up'));
    await screen.press('Return');
  }
  const titles = async (): Promise<string[]> => (await library.clippings()).map(({ title }) => title);

  it('clips the page', async () => {
    const page = await chromium.open(SAMPLE.repository);
    await choose(page, '.Layout-sidebar h2', 'page');
    expect(await settle(async () => (await titles()).includes('coqui-ai/TTS'), true)).toBe(true);
    await page.close();
  });

  it('clips the page with the selection as a quote', async () => {
    const page = await chromium.open(SAMPLE.post);
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('#start'))`);
    await choose(page, '#start', 'selection');
    const quotes = async (): Promise<string | undefined> =>
      (await library.clippingOf(SAMPLE.post))?.quotes[0]?.text;
    const words = 'A baseline is a promise to yourself: whatever comes later has to beat it.';
    expect(await settle(quotes, words)).toBe(words);
    await page.close();
  });

  it('keeps a link to be read later, and fills it in when it is clipped from its page', async () => {
    const page = await chromium.open(SAMPLE.post);
    await choose(page, '#next', 'link');
    const unread = async (): Promise<boolean | undefined> => (await library.clippingOf(SAMPLE.plain))?.unread;
    expect(await settle(unread, true)).toBe(true);
    expect(await titles()).toContain('Notes on seeds');
    await page.goto(SAMPLE.plain);
    await screen.press('alt+shift+s');
    expect(await settle(unread, undefined)).toBe(undefined);
    expect((await titles()).filter(title => title === 'Notes on seeds')).toHaveLength(1);
    await page.close();
  });

  it('takes an image as the story’s figure, with its caption and text', async () => {
    const page = await chromium.open(SAMPLE.plain);
    await choose(page, 'img', 'image');
    const caption = async (): Promise<string | undefined> =>
      (await library.clippingOf(SAMPLE.plain))?.figure?.caption;
    expect(await settle(caption, 'Five runs of one model')).toBe('Five runs of one model');
    expect((await library.clippingOf(SAMPLE.plain))?.figure?.alt).toBe('A wavy line');
    await page.close();
  });
});
