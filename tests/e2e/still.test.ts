/** Nothing on the desk moves without reason: not for suggestions, not for Redo; and the preview goes where the author works. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { makeClipping, makeIssue, NOON } from '../builders.ts';
import { rowOf } from './drag.ts';
import { aria, press } from './fields.ts';
import { settle } from './settle.ts';
import { arrangingDesk, stock } from './stock.ts';

const paper = { kind: 'paper', resource: 'arxiv:1706.03762', paper: { arxivId: '1706.03762' } } as const;
const clippings = [
  makeClipping({ id: 'paper', title: 'A paper', ...paper, link: 'https://arxiv.org/abs/1706.03762' }),
  makeClipping({ id: 'post', title: 'A post', kind: 'blog', wordCount: 8 }),
  ...Array.from({ length: 20 }, (_, at) => makeClipping({ id: `s${at}`, title: `Story ${at}` })),
].map((clipping, at) => ({ ...clipping, clippedAt: NOON + at * 1000 }));
const texts = [
  { clippingId: 'post', markdown: 'We read [it](https://arxiv.org/pdf/1706.03762v2) with joy.' },
];

let chromium: Chromium;
let page: Page;

/** Pixels from the top of the page. */
const topOf = (selector: string): Promise<number> =>
  page.$eval(selector, element => element.getBoundingClientRect().top + scrollY);

beforeAll(async () => {
  chromium = await launchChromium();
  await chromium.worker.setClock('2021-03-18T12:00:00+10:00');
  await stock(chromium, { clippings, issues: [makeIssue()], texts });
  page = await arrangingDesk(chromium, '2021-03');
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});
afterAll(() => chromium?.close());

describe('the list stays where it is', () => {
  it('when a suggestion is found later', async () => {
    const [first, last] = [await topOf(rowOf('A paper')), await topOf(rowOf('Story 3'))];
    await page.waitForSelector(aria('1 suggestion: stories that may belong together', 'button'));
    expect(await topOf(rowOf('A paper'))).toBe(first);
    expect(await topOf(rowOf('Story 3'))).toBe(last);
    await press(page, '1 suggestion: stories that may belong together');
    await page.waitForSelector('[data-suggestion]');
  });

  it('when Redo comes', async () => {
    await page.focus(rowOf('Story 3'));
    await page.keyboard.press('x');
    await page.waitForSelector(aria('Undo', 'button'));
    const before = await topOf(rowOf('A paper'));
    await press(page, 'Undo');
    await page.waitForSelector(aria('Redo', 'button'));
    expect(await topOf(rowOf('A paper'))).toBe(before);
  });
});

describe('the preview', () => {
  const scrolled = (): Promise<number> => page.$eval('[aria-label=Draft]', draft => draft.scrollTop);
  const open = async (title: string): Promise<void> => {
    await page.focus(rowOf(title));
    await page.keyboard.press('Enter');
    await page.waitForFunction(`document.activeElement.labels?.[0]?.textContent === 'What it is'`);
  };

  it('goes to the story that is opened, and leaves the focus in its field', async () => {
    await page.mouse.move(300, 600);
    await open('Story 9');
    const there = async (): Promise<boolean> => (await scrolled()) > 600;
    expect(await settle(there, true)).toBe(true);
    expect(await page.evaluate('document.activeElement.labels[0].textContent')).toBe('What it is');
    await page.keyboard.press('Escape');
  });

  it('stays where the author has scrolled it, while he is in it', async () => {
    await page.mouse.move(1100, 500);
    const before = await scrolled();
    await open('Story 19');
    expect(await scrolled()).toBe(before);
  });
});
