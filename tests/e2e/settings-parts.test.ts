/** The settings in a real browser: nothing for axe to find in any part, light, dark and narrow, and all of it by keyboard. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { axeFindings, axeFindingsInBoth } from './axe.ts';
import { fieldOf, fill } from './fields.ts';
import { settle } from './settle.ts';

describe('the settings', () => {
  let chromium: Chromium;
  let page: Page;

  const goTo = async (part: string): Promise<void> => {
    await page.evaluate(`location.hash = '#/settings/${part}'`);
    await page.waitForSelector(`nav a[href="#/settings/${part}"][aria-current]`);
  };
  /** Presses Tab until what has the focus has this name. */
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        `(document.activeElement.ariaLabel ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent).trim()`,
      );
      if (focused === name) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  };

  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.desk('#/settings');
    await page.waitForSelector('main h1');
  });
  afterAll(() => chromium?.close());

  it.each([1280, 480])('have nothing for axe to find in any part, %s px wide', async width => {
    await page.setViewport({ width, height: 900 });
    const paths = await page.$$eval('nav[aria-label=Settings] a', ways =>
      ways.map(way => way.getAttribute('href')?.split('/').at(-1) ?? ''),
    );
    expect(paths).toContain('backup');
    for (const path of paths) {
      await goTo(path);
      if (path === 'sections')
        await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
      expect(await axeFindingsInBoth(page), path).toEqual([]);
      const tooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect(tooWide, `${path} is wider than the window`).toBe(false);
    }
  });

  it('say what is wrong beside the field, for assistive technology too, and save nothing of it', async () => {
    await goTo('newsletter');
    await fill(page, 'Time zone', 'Brisbane');
    await page.keyboard.press('Tab');
    const field = await fieldOf(page, 'Time zone');
    expect(await field.evaluate(element => element.getAttribute('aria-invalid'))).toBe('true');
    const described = await field.evaluate(element =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map(id => document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(described).toContain('knows no such time zone');
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.waitForSelector('main h1');
    expect(await (await fieldOf(page, 'Time zone')).evaluate(({ value }) => value)).not.toBe('Brisbane');
  });

  it('are saved as they are typed', async () => {
    await goTo('newsletter');
    await fill(page, 'Title', 'Machine Learning Monthly');
    await page.reload();
    await page.waitForSelector('main h1');
    const slug = await fieldOf(page, 'Short name');
    const shown = () => slug.evaluate(({ value }) => value);
    expect(await settle(shown, 'machine-learning-monthly')).toBe('machine-learning-monthly');
  });

  it('change sections by keyboard alone, and keep the focus on what is changed', async () => {
    await goTo('sections');
    const names = () =>
      page.$$eval('section[data-section]', all => all.map(one => one.getAttribute('aria-label')).join(', '));
    const shows = async (wanted: string) => expect(await settle(names, wanted)).toBe(wanted);
    await tabTo('Move “My work” down');
    await page.keyboard.press('Enter');
    await shows('From the internet, My work');
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Move “My work” up');
    await page.keyboard.press('Space');
    await shows('My work, From the internet');
    await tabTo('Remove “My work”');
    await page.keyboard.press('Enter');
    await shows('From the internet');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Undo');
    await page.keyboard.press('Enter');
    await shows('My work, From the internet');
    await tabTo('Add a section');
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.activeElement?.value === 'New section'");
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Talks');
    await shows('My work, From the internet, Talks');
  });
});
