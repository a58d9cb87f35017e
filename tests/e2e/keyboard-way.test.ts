/** From ten clippings to a copied draft by keyboard alone, in Chromium. No mouse after the click on the button. */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { openLibrary } from './library.ts';
import { clip } from './popup.ts';
import { settle } from './settle.ts';
import {
  addressOf,
  copyDraft,
  expectedDraft,
  FOCUSED,
  type Hands,
  makeIssue,
  noteDown,
  tenPages,
} from './ten-pages.ts';

const handsOn = (page: Page): Hands => ({
  async press(key, modifier) {
    if (modifier) await page.keyboard.down(modifier);
    await page.keyboard.press(key as KeyInput);
    if (modifier) await page.keyboard.up(modifier);
  },
  type: text => page.keyboard.type(text),
  focused: () => page.evaluate(FOCUSED) as Promise<string>,
});

const SHOWN = `document.querySelector('[aria-label="Draft"] pre')?.textContent ?? ''`;

describe('the whole way by keyboard alone', () => {
  let site: Site;
  let chromium: Chromium;

  beforeAll(async () => {
    site = await serveSite(tenPages());
    chromium = await launchChromium({ site });
    await chromium.worker.setClock('2021-03-18T12:00:00Z');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  it('leads from ten clippings to the copied draft', async () => {
    const library = await openLibrary(chromium);
    for (const number of Object.keys(tenPages()).keys()) {
      const address = addressOf(number + 1);
      const page = await chromium.open(address);
      const { page: popup } = await clip(chromium, page);
      await library.captured(address);
      await noteDown(handsOn(popup), number + 1);
      await popup.keyboard.down('Control');
      // The window goes away with the key.
      await popup.keyboard.press('Enter').catch(() => {});
      expect(await settle(async () => popup.isClosed(), true)).toBe(true);
      await page.close();
    }
    await library.close();

    const desk = await chromium.desk('#/issue/2021-03');
    await desk.waitForSelector('[role=row][aria-level="2"]');
    const hands = handsOn(desk);
    await makeIssue(hands, async text => {
      await desk.waitForFunction(`(${SHOWN}).includes(${JSON.stringify(text)})`);
    });
    await chromium.browser
      .defaultBrowserContext()
      .overridePermissions(chromium.extensionUrl.replace(/\/$/, ''), ['clipboard-read']);
    await copyDraft(hands);
    const copied = (): Promise<string> => desk.evaluate('navigator.clipboard.readText()') as Promise<string>;
    const wanted = expectedDraft('March 2021');
    await settle(copied, wanted);
    expect(await copied()).toBe(wanted);
    await desk.close();
  });
});
