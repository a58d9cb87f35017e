/** What arranging adds to the desk: axe finds nothing in it, wide and narrow, light and dark; pictures of it all, a drag too. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { makeClipping, makeIssue, NOON } from '../builders.ts';
import { axeFindingsInBoth } from './axe.ts';
import { rowOf, startDrag } from './drag.ts';
import { choose, fieldOf, press } from './fields.ts';
import { shoot } from './shoot.ts';
import { arrangingDesk, stock } from './stock.ts';

const paper = makeClipping({
  id: 'paper',
  title: 'Revisiting ResNets: Improved Training and Scaling Strategies',
  kind: 'paper',
  resource: 'arxiv:2103.07579',
  link: 'https://arxiv.org/abs/2103.07579',
  paper: { arxivId: '2103.07579', code: 'https://github.com/tensorflow/tpu' },
  authors: ['Irwan Bello', 'William Fedus'],
});
const clippings = [
  paper,
  makeClipping({
    id: 'code',
    title: 'tensorflow/tpu',
    kind: 'repo',
    resource: 'github:tensorflow/tpu',
    link: 'https://github.com/tensorflow/tpu',
  }),
  makeClipping({ id: 'more', title: 'A talk about it', kind: 'video', story: 'paper', role: 'more' }),
  makeClipping({ id: 'post', title: 'Two open toolkits for speech', kind: 'blog' }),
].map((clipping, at) => ({
  ...clipping,
  ...(clipping.kind === 'repo' && { repo: { host: 'github.com', owner: 'tensorflow', name: 'tpu' } }),
  clippedAt: NOON + at * 1000,
}));

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  await chromium.worker.setClock('2021-03-18T12:00:00+10:00');
  await stock(chromium, { clippings, issues: [makeIssue()] });
});
afterAll(() => chromium?.close());

/** In both schemes; leaves the page in the light one. */
async function shootBoth(name: string): Promise<void> {
  for (const value of ['dark', 'light']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await shoot(page, `${name}-${value}`);
  }
}

describe.each([1280, 480])('axe finds nothing, %s px wide,', width => {
  beforeAll(async () => {
    page = await arrangingDesk(chromium, '2021-03', width);
    await page.waitForSelector('[data-suggestion]');
  });
  afterAll(() => page.close());

  it('in a story with its suggestion, opened, and in the menus of links and sections', async () => {
    expect(await axeFindingsInBoth(page)).toEqual([]);
    await press(page, paper.title);
    await page.waitForSelector('[data-drop=link]');
    expect(await axeFindingsInBoth(page)).toEqual([]);
    await shootBoth(`open-${width}`);
    await press(page, 'More for A talk about it');
    expect(await axeFindingsInBoth(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, 'Section From the internet');
    expect(await axeFindingsInBoth(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(page, 'Close the story');
  });

  it('in the name of a section', async () => {
    await choose(page, 'Section My work', 'Rename');
    await fieldOf(page, 'Name of the section');
    expect(await axeFindingsInBoth(page)).toEqual([]);
    await shootBoth(`section-form-${width}`);
    await press(page, 'Done');
  });

  it('while a story is dragged', async () => {
    // High enough that nothing scrolls under the pointer.
    await page.setViewport({ width, height: 1300 });
    const drag = await startDrag(page, rowOf('tensorflow/tpu'));
    await drag.over(rowOf(paper.title), {}, '[data-mark=frame]');
    expect(await axeFindingsInBoth(page)).toEqual([]);
    await shootBoth(`drag-${width}`);
    await drag.over(rowOf('Two open toolkits for speech'), { y: 0.95 }, '[data-mark=line]');
    await shootBoth(`drag-line-${width}`);
    await drag.cancel();
  });
});
