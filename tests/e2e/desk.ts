/** The desk's issue page as a user meets it: rows by their titles, fields by their labels, files from its menu. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/chromium.ts';
import { catchDownloads, type Downloaded } from '../browsers/downloads.ts';
import { aria, choose, chooseItem, fill, press } from './fields.ts';

export interface Desk {
  page: Page;
  giveNumber(number: number): Promise<void>;
  /** Opens the story with this title, so that its fields show. */
  openStory(title: string): Promise<void>;
  /** Puts text into a field of the open story, of the opening or of the closing. */
  fill(label: string, text: string): Promise<void>;
  /** Chooses from the menu of the row with this title. */
  chooseForStory(title: string, item: string): Promise<void>;
  /** Chooses from the menu of a link in the open story. */
  chooseForLink(title: string, item: string): Promise<void>;
  /** The draft as the preview shows it. */
  preview(): Promise<string>;
  /** Export ▾ → Markdown file; `number` answers where the number is asked for. */
  exportMarkdown(number?: number): Promise<Downloaded>;
  close(): Promise<void>;
}

const ASKED_NUMBER = 'Which number is this issue? The next ones are counted on from it.';

const rowOf = async (page: Page, title: string): Promise<ElementHandle> =>
  (await page.waitForSelector(aria(title, 'row'))) as ElementHandle;

export async function openDesk(chromium: Chromium, month: string): Promise<Desk> {
  const page = await chromium.desk(`#/issue/${month}`);
  await page.setViewport({ width: 1280, height: 900 });
  await page.waitForSelector('h1');
  const downloads = await catchDownloads(chromium.browser);
  return {
    page,
    async giveNumber(number) {
      await press(page, 'Number…');
      await fill(page, 'Number of this issue', String(number));
      await press(page, 'Use it');
      await page.waitForSelector(aria(`#${number}`, 'button'));
    },
    async openStory(title) {
      const row = await rowOf(page, title);
      const isOpen = await row.evaluate(element => element.getAttribute('aria-expanded') === 'true');
      if (!isOpen) await (await row.$(aria(title, 'button')))?.click();
      await page.waitForSelector('[role=row][aria-expanded=true] textarea');
    },
    fill: (label, text) => fill(page, label, text),
    async chooseForStory(title, item) {
      const row = await rowOf(page, title);
      const opener = await row.$('button[aria-haspopup=menu]');
      await opener?.click();
      await chooseItem(page, item);
    },
    chooseForLink: (title, item) => choose(page, `More for ${title}`, item),
    preview: () => page.$eval('[aria-label="Draft"] pre', draft => draft.textContent ?? ''),
    exportMarkdown: number =>
      downloads.after(async () => {
        await press(page, 'Export');
        await chooseItem(page, 'Markdown file');
        if (number === undefined) return;
        await fill(page, ASKED_NUMBER, String(number));
        await press(page, 'Use it and export');
      }),
    async close() {
      await downloads.close();
      await page.close();
    },
  };
}
