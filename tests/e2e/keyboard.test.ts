/** The journey by keyboard alone: words, tags and kind in the popup; rows, words and export on the desk. No mouse after the click. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { catchDownloads } from '../browsers/downloads.ts';
import { SAMPLE, samplePages } from '../browsers/samples.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { type Library, openLibrary } from './library.ts';
import { clip } from './popup.ts';
import { settle } from './settle.ts';

const MOST_TABS = 80;

/** Name and role of what has the focus, as assistive technology reads them. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const at = document.activeElement;
    const role = at.getAttribute('role') ?? at.localName;
    return role + ' ' + (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent).trim();
  })()`) as Promise<string>;
}

/** Presses Tab until the focus is on what `wanted` names. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    if (await settle(async () => (await focused(page)).startsWith(wanted), true, 60)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`“${wanted}” is not reached by Tab.`);
}

async function chord(
  page: Page,
  modifier: 'Alt' | 'Control',
  key: 'Enter' | 'Digit6' | 'ArrowUp',
): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier).catch(() => {});
}

describe('by keyboard alone', () => {
  let site: Site;
  let chromium: Chromium;
  let library: Library;

  beforeAll(async () => {
    site = await serveSite(samplePages());
    chromium = await launchChromium({ site });
    library = await openLibrary(chromium);
    await chromium.worker.setClock('2021-03-18T12:00:00Z');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  it('the popup takes words, tags and kind, and closes by Ctrl+Enter', async () => {
    for (const address of [SAMPLE.post, SAMPLE.plain]) {
      const page = await chromium.open(address);
      const { page: popup } = await clip(chromium, page);
      await library.captured(address);
      expect(await focused(popup)).toBe('textarea What it is');
      await popup.keyboard.type('What');
      await popup.keyboard.press('Tab');
      expect(await focused(popup)).toBe('textarea Why it matters');
      await popup.keyboard.type('Why');
      await popup.keyboard.press('Tab');
      await tabTo(popup, 'combobox Tags');
      await popup.keyboard.type('keys');
      await popup.keyboard.press('Enter');
      await chord(popup, 'Alt', 'Digit6');
      await chord(popup, 'Control', 'Enter').catch(() => {});
      expect(await settle(async () => popup.isClosed(), true)).toBe(true);
      const held = async (): Promise<unknown[]> => {
        const clipping = await library.clippingOf(address);
        return [clipping?.notes.what, clipping?.notes.why, clipping?.tags, clipping?.kind];
      };
      await settle(
        async () => JSON.stringify(await held()),
        JSON.stringify(['What', 'Why', ['keys'], 'tool']),
      );
      expect(await held()).toEqual(['What', 'Why', ['keys'], 'tool']);
      await page.close();
    }
  });

  it('the desk moves, edits and joins stories, undoes, and exports', async () => {
    const desk = await chromium.desk('#/issue/2021-03');
    const order = (): Promise<string[]> =>
      desk.$$eval('[role=row][aria-level="2"]', rows =>
        rows.map(row => row.getAttribute('aria-label') ?? ''),
      );
    await desk.waitForSelector('[role=row][aria-level="2"]');
    await tabTo(desk, 'row Baselines first');
    await desk.keyboard.press('ArrowDown');
    expect(await focused(desk)).toBe('row Notes on seeds');
    await chord(desk, 'Alt', 'ArrowUp');
    const swapped = ['Notes on seeds', 'Baselines first'];
    expect(await settle(async () => JSON.stringify(await order()), JSON.stringify(swapped))).toBe(
      JSON.stringify(swapped),
    );

    await desk.keyboard.press('Enter');
    expect(await settle(() => focused(desk), 'textarea What it is')).toBe('textarea What it is');
    await desk.keyboard.press('End');
    await desk.keyboard.type(', edited');
    await desk.keyboard.press('Escape');
    expect(await settle(() => focused(desk), 'row Notes on seeds')).toBe('row Notes on seeds');

    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('j');
    expect(await settle(async () => (await order()).length, 1)).toBe(1);
    await desk.keyboard.down('Control');
    await desk.keyboard.press('z');
    await desk.keyboard.up('Control');
    expect(await settle(async () => (await order()).length, 2)).toBe(2);

    const downloads = await catchDownloads(chromium.browser);
    const { text } = await downloads.after(async () => {
      await tabTo(desk, 'button Export');
      await desk.keyboard.press('Enter');
      await settle(async () => (await focused(desk)).startsWith('menuitem Markdown file'), true);
      await desk.keyboard.press('Enter');
      await settle(async () => (await focused(desk)).startsWith('input Which number'), true);
      await desk.keyboard.press('Enter');
    });
    expect(text.match(/^### .*$/gm)).toEqual(swapped.map(title => `### ${title}`));
    expect(text).toContain('**What it is:** What, edited');
    await downloads.close();
    await desk.close();
  });
});
