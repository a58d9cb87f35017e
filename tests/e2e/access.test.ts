/** axe finds nothing in popup and desk, light and dark, wide and narrow, empty and full; settings-parts.test.ts has the settings. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { SAMPLE, samplePages } from '../browsers/samples.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { axeFindingsInBoth } from './axe.ts';
import { openDesk } from './desk.ts';
import { press } from './fields.ts';
import { openLibrary } from './library.ts';
import { clip } from './popup.ts';

const MONTH = '2021-03';

describe('axe finds nothing', () => {
  let site: Site;
  let chromium: Chromium;

  beforeAll(async () => {
    site = await serveSite(samplePages());
    chromium = await launchChromium({ site });
    await chromium.worker.setClock('2021-03-18T12:00:00+10:00');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  it('on an empty overview', async () => {
    const page = await chromium.desk('#/overview');
    await page.waitForFunction(`document.body.textContent.includes('No issue yet')`);
    expect(await axeFindingsInBoth(page)).toEqual([]);
    await page.close();
  });

  it('on an empty desk', async () => {
    const desk = await openDesk(chromium, MONTH);
    expect(await axeFindingsInBoth(desk.page)).toEqual([]);
    await desk.close();
  });

  it('in the popup of each sample page, its parts unfolded', async () => {
    const library = await openLibrary(chromium);
    for (const address of Object.values(SAMPLE)) {
      const page = await chromium.open(address);
      const popup = await clip(chromium, page);
      await library.captured(address);
      await popup.addTags('axe');
      await popup.click('Note');
      expect(await axeFindingsInBoth(popup.page), address).toEqual([]);
      await popup.close();
      await page.close();
    }
  });

  it('in the popup over a page that cannot be clipped', async () => {
    const page = await chromium.open('chrome://version');
    const popup = await chromium.clickAction(page);
    await popup.waitForSelector('main[data-state="failed"]');
    expect(await axeFindingsInBoth(popup)).toEqual([]);
    await popup.close();
  });

  it.each([1280, 480])('on a full desk %s px wide, with a story open', async width => {
    const desk = await openDesk(chromium, MONTH);
    await desk.page.setViewport({ width, height: 900 });
    await desk.openStory('Baselines first');
    await (await desk.page.waitForSelector('header summary'))?.click();
    await desk.page.waitForSelector('section[aria-label="Checks"]');
    expect(await axeFindingsInBoth(desk.page)).toEqual([]);
    await press(desk.page, 'Export');
    expect(await axeFindingsInBoth(desk.page)).toEqual([]);
    await desk.close();
  });

  it.each([1280, 480])('on a full overview %s px wide, its table unfolded', async width => {
    const page = await chromium.desk('#/overview');
    await page.setViewport({ width, height: 900 });
    await page.waitForSelector('main > table');
    await (await page.waitForSelector('main summary'))?.click();
    await page.waitForSelector('main section table');
    expect(await axeFindingsInBoth(page)).toEqual([]);
    await page.close();
  });
});
