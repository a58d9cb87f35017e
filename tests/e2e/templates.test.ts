/** A template of one's own, with real keys: copied, edited, broken, mended, chosen for the issue, exported with; nothing typed is lost. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { SAMPLE, samplePages } from '../browsers/samples.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { axeFindings } from './axe.ts';
import { openDesk } from './desk.ts';
import { aria, choose, press } from './fields.ts';
import { openLibrary } from './library.ts';
import { clip } from './popup.ts';
import { settle } from './settle.ts';
import { shoot } from './shoot.ts';

const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };
const MONTH = '2021-03';
const NAME = 'List of links, my copy';

describe('a template of one’s own', () => {
  let site: Site;
  let chromium: Chromium;
  let page: Page;

  const text = (selector: string): Promise<string> =>
    page.$eval(selector, element => element.textContent ?? '');
  const preview = (): Promise<string> => text('[aria-label="Preview of the template"] pre');
  const shows = async (wanted: string): Promise<void> => {
    const found = async (): Promise<boolean> => (await preview()).includes(wanted);
    expect(await settle(found, true), `${wanted} in ${await preview()}`).toBe(true);
  };
  const source = (): Promise<string> =>
    page.$$eval('.cm-line', lines => lines.map(line => line.textContent ?? '').join('\n'));
  const toTheEnd = async (): Promise<void> => {
    await page.focus('.cm-content');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
  };
  beforeAll(async () => {
    site = await serveSite(samplePages());
    chromium = await launchChromium({ site });
    await chromium.worker.setClock('2021-03-18T12:00:00+10:00');
    const library = await openLibrary(chromium);
    const tab = await chromium.open(SAMPLE.post);
    const popup = await clip(chromium, tab);
    await library.captured(SAMPLE.post);
    await popup.close();
    await library.close();
    await tab.close();
    page = await chromium.desk('#/settings/templates');
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  it('is copied from one that is built in, and shows what it prints', async () => {
    await page.waitForSelector('h1');
    await shoot(page, 'templates');
    await press(page, 'Copy to edit: List of links');
    await page.waitForFunction(`document.activeElement?.labels?.[0]?.textContent === 'Name'`);
    await page.waitForSelector(aria(`Source of “${NAME}”`, 'textbox'));
    await shows('## Until next month');
  });

  it('takes every key, and the preview follows', async () => {
    await toTheEnd();
    await page.keyboard.type('\nSent from {{ newsletter.title | upcase }} with care.', { delay: 15 });
    await shows('Sent from UNTITLED NEWSLETTER with care.');
    expect(await source()).toContain('\nSent from {{ newsletter.title | upcase }} with care.');
    await shoot(page, 'template-editor');
  });

  it('lets Tab lead on, out of its source', async () => {
    await page.keyboard.press('Tab');
    const left = await page.evaluate(`!document.activeElement.closest('.cm-editor')`);
    expect(left).toBe(true);
  });

  it('says the line and the cause of an error, and keeps the draft through a reload', async () => {
    await toTheEnd();
    await page.keyboard.type('\n{{ issue.nubmer }}');
    await page.waitForSelector('.cm-lintRange-error, .cm-lintPoint-error');
    const lines = (await source()).split('\n').length;
    const sentence = `The template has an error in line ${lines}: there is no variable issue.nubmer.`;
    expect(await text('[role=status]:not(:empty)')).toContain(sentence);
    await shows('Sent from UNTITLED NEWSLETTER');
    await page.reload();
    await press(page, `Edit: ${NAME}`);
    await page.waitForSelector('.cm-content');
    expect(await source()).toContain('{{ issue.nubmer }}');
  });

  it.each([
    { width: 1280, scheme: 'light' },
    { width: 480, scheme: 'dark' },
    { width: 480, scheme: 'light' },
    { width: 1600, scheme: 'dark' },
  ])('has nothing for axe to find: $width px, $scheme', async ({ width, scheme }) => {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, STILL]);
    await page.waitForSelector('.cm-lintRange-error, .cm-lintPoint-error');
    await shoot(page, `template-error-${width}-${scheme}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
  });

  it('is chosen for the issue; with its error, the draft is there by the default one', async () => {
    const desk = await openDesk(chromium, MONTH);
    await choose(desk.page, 'Template', NAME);
    const problem = async (): Promise<boolean> =>
      (await desk.page.$eval('aside', aside => aside.textContent ?? '')).includes('there is no variable');
    expect(await settle(problem, true)).toBe(true);
    expect(await desk.page.$eval('aside', aside => aside.textContent)).toContain(
      'Until it is mended, the draft is made by “What it is, why it matters”.',
    );
    expect(await desk.preview()).toContain('### ');
    await shoot(desk.page, 'template-error-desk');
    const edit = await desk.page.waitForSelector(aria(`Edit “${NAME}”`, 'link'));
    await edit?.click();
    await desk.page.waitForSelector(aria(`Source of “${NAME}”`, 'textbox'));
    await desk.close();
  });

  it('is mended, and the issue is exported with it', async () => {
    await page.bringToFront();
    await page.setViewport({ width: 1280, height: 900 });
    await toTheEnd();
    for (const _ of '{{ issue.nubmer }}') await page.keyboard.press('Backspace');
    await page.waitForFunction(`!document.querySelector('.cm-lintRange-error, .cm-lintPoint-error')`);
    await press(page, 'Done');
    await page.waitForFunction(`document.activeElement?.ariaLabel === 'Edit: ${NAME}'`);
    const desk = await openDesk(chromium, MONTH);
    const printed = async (): Promise<boolean> => (await desk.preview()).includes('Sent from UNTITLED');
    expect(await settle(printed, true)).toBe(true);
    const file = await desk.exportMarkdown(15);
    expect(file.text).toContain('Sent from UNTITLED NEWSLETTER with care.\n');
    await desk.close();
  });

  it('is deleted and brought back', async () => {
    await page.bringToFront();
    await press(page, `Delete: ${NAME}`);
    await page.waitForFunction(`document.querySelector('main').textContent.includes('Deleted (1)')`);
    expect(await page.evaluate('document.activeElement.textContent')).toContain('It can be brought back');
    const summary = await page.waitForSelector('details summary');
    await summary?.click();
    await press(page, `Bring back: ${NAME}`);
    await page.waitForSelector(aria(`Edit: ${NAME}`, 'button'));
  });
});
