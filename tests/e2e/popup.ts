/** The popup as a user meets it: opened by the real click, found by what it says, typed into by keys. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Chromium, closePopup } from '../browsers/chromium.ts';

export interface PopupDriver {
  page: Page;
  /** 'saving', 'saved' or 'failed'. */
  state(): Promise<string | undefined>;
  /** What the state line says. */
  says(): Promise<string>;
  /** Waits until the popup says that the clipping is saved, and the page's facts are in. */
  saved(): Promise<void>;
  /** A text field by its visible label. */
  field(label: string): Promise<ElementHandle<HTMLTextAreaElement>>;
  /** Types at the end of the field. */
  type(label: string, text: string): Promise<void>;
  value(label: string): Promise<string>;
  /** Clicks what has this accessible name. */
  click(name: string): Promise<void>;
  close(): Promise<void>;
}

export const aria = (name: string, role?: string): string =>
  `::-p-aria([name="${name.replaceAll('"', '\\"')}"]${role ? `[role="${role}"]` : ''})`;

export function drivePopup(page: Page): PopupDriver {
  const field = async (label: string): Promise<ElementHandle<HTMLTextAreaElement>> => {
    const found = await page.waitForSelector(aria(label, 'textbox'));
    return found as ElementHandle<HTMLTextAreaElement>;
  };
  return {
    page,
    field,
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
    value: async label => (await field(label)).evaluate(element => element.value),
    async click(name) {
      const element = await page.waitForSelector(aria(name));
      await element?.click();
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
