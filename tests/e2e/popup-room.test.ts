/** The popup's room: its window does not jump, and fields take no more of it than they need, in whole lines. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { SAMPLE, samplePages } from '../browsers/samples.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { fieldOf } from './fields.ts';
import { type Library, openLibrary } from './library.ts';
import { clip, type PopupDriver } from './popup.ts';
import { settle } from './settle.ts';
import { shoot } from './shoot.ts';

const LONG = 'https://long.example.org/';
const TITLE = 'A headline that goes on and on '.repeat(12);
/** Height of the popup from the first moment on, where the screen has room for it. */
const LEAST = 484;

/** How many lines of its text a field has room for. */
const linesOf = (field: ElementHandle): Promise<number> =>
  field.evaluate(element => {
    const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(element);
    const room = element.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    return Math.round((room / Number.parseFloat(lineHeight)) * 10) / 10;
  });

describe('the popup has room', () => {
  let site: Site;
  let chromium: Chromium;
  let library: Library;

  beforeAll(async () => {
    site = await serveSite({ ...samplePages(), [LONG]: `<!doctype html><title>${TITLE}</title>` });
    chromium = await launchChromium({ site });
    library = await openLibrary(chromium);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  async function popupOn(address: string): Promise<PopupDriver & { tab: Page }> {
    const tab = await chromium.open(address);
    const popup = await clip(chromium, tab);
    await library.captured(address);
    return { ...popup, tab };
  }

  it('before anything is drawn: as high as it will be, and as dark', async () => {
    const page = await chromium.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.goto(`${chromium.extensionUrl}popup/index.html`);
    const [height, ground] = await page.$eval('body', body => [
      body.offsetHeight,
      getComputedStyle(body).backgroundColor,
    ]);
    expect([height, ground]).toEqual([LEAST, 'rgb(26, 28, 33)']);
    await page.close();
  });

  it('for a title that is shorter than the tab’s, and no empty line after it', async () => {
    const popup = await popupOn(SAMPLE.repository);
    const title = await fieldOf(popup.page, 'Title');
    expect(await settle(() => title.evaluate(({ value }) => value), 'coqui-ai/TTS')).toBe('coqui-ai/TTS');
    expect(await linesOf(title)).toBe(1);
    expect(await popup.page.evaluate(() => innerHeight)).toBe(LEAST);
    await popup.close();
    await popup.tab.close();
  });

  it('for three whole lines of a long title, and the facts below it', async () => {
    const popup = await popupOn(LONG);
    const title = await fieldOf(popup.page, 'Title');
    expect(await linesOf(title)).toBe(3);
    const [bottom, facts] = await popup.page.$eval('textarea', element => [
      element.getBoundingClientRect().bottom,
      element.parentElement?.nextElementSibling?.getBoundingClientRect().top ?? 0,
    ]);
    expect(facts).toBeGreaterThan(bottom as number);
    await popup.paste('What it is', 'A line\n'.repeat(20));
    expect(await linesOf(await fieldOf(popup.page, 'What it is'))).toBe(8);
    await shoot(popup.page, 'popup-long');
    await popup.close();
    await popup.tab.close();
  });

  it('for three tags in one row', async () => {
    const popup = await popupOn(SAMPLE.plain);
    const box = () => popup.page.$eval('input[role="combobox"]', field => field.parentElement?.clientHeight);
    const row = await box();
    await popup.addTags('computer-vision', 'training', 'deep-learning');
    expect(await box()).toBe(row);
    await popup.close();
    await popup.tab.close();
  });
});
