/** The popup as a user meets it: opened by the real click, found by what it says, typed into by keys. */
import type { Page } from 'puppeteer-core';
import type { Kind } from '../../src/clipping/clipping.ts';
import { KINDS } from '../../src/clipping/kinds.ts';
import { type Chromium, closePopup } from '../browsers/chromium.ts';
import { aria, fieldOf, press } from './fields.ts';

export interface PopupDriver {
  page: Page;
  /** 'saving', 'saved' or 'failed'. */
  state(): Promise<string | undefined>;
  /** What the state line says. */
  says(): Promise<string>;
  /** Waits until the popup says that the clipping is saved, and the page's facts are in. */
  saved(): Promise<void>;
  /** Types at the end of the field. */
  type(label: string, text: string): Promise<void>;
  /** Puts text into the field at once, as a paste does. */
  paste(label: string, text: string): Promise<void>;
  value(label: string): Promise<string>;
  /** Clicks the button with this name. */
  click(name: string): Promise<void>;
  kind(): Promise<string>;
  /** Chooses the kind by its key, Alt+1 to Alt+8. */
  setKind(kind: Kind): Promise<void>;
  addTags(...tags: [string, ...string[]]): Promise<void>;
  /** Joins the story that `words` find. */
  join(words: string, role: 'more' | 'bonus'): Promise<void>;
  close(): Promise<void>;
}

export function drivePopup(page: Page): PopupDriver {
  const field = (label: string) => fieldOf(page, label);
  return {
    page,
    state: () => page.evaluate(() => document.querySelector('main')?.dataset.state),
    says: () => page.$eval('[role="status"]', line => line.textContent ?? ''),
    saved: async () => {
      await page.waitForSelector('main[data-state="saved"]');
    },
    async type(label, text) {
      const element = await field(label);
      await element.focus();
      await page.keyboard.press('End');
      await page.keyboard.type(text);
    },
    async paste(label, text) {
      await (await field(label)).focus();
      await page.keyboard.sendCharacter(text);
    },
    value: async label => (await field(label)).evaluate(element => element.value),
    click: name => press(page, name),
    kind: () => page.$eval('input[type="radio"]:checked', radio => radio.value),
    async setKind(kind) {
      const at = KINDS.findIndex(each => each.kind === kind);
      await page.keyboard.down('Alt');
      await page.keyboard.press(`Digit${at + 1}` as 'Digit1');
      await page.keyboard.up('Alt');
      await page.waitForSelector(`input[value="${kind}"]:checked`);
    },
    async addTags(...tags) {
      await (await field('Tags')).focus();
      for (const tag of tags) {
        await page.keyboard.type(tag);
        await page.keyboard.press('Enter');
      }
      await page.waitForSelector(aria(`Remove ${tags.at(-1)}`));
    },
    async join(words, role) {
      await press(page, 'Story: on its own');
      const search = await field('Search this month’s stories');
      await search.type(words);
      await page.waitForFunction(
        `document.querySelector('[role=option]')?.textContent.includes(${JSON.stringify(words)})`,
      );
      if (role === 'more') await page.keyboard.press('Enter');
      else {
        await page.keyboard.down('Alt');
        await page.keyboard.press('KeyB');
        await page.keyboard.up('Alt');
      }
      await page.waitForFunction("!document.querySelector('main').textContent.includes('Story: on its own')");
    },
    close: () => closePopup(page),
  };
}

/** Clicks the toolbar button on `page` and waits until the popup says "saved". */
export async function clip(chromium: Chromium, page: Page): Promise<PopupDriver> {
  const popup = drivePopup(await chromium.clickAction(page));
  await popup.saved();
  return popup;
}
