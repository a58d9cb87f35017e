/** What belongs together is suggested with its reason, and taken or turned down by one key; a sent issue is for reading. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issue/issue.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { makeClipping, makeIssue, NOON } from '../builders.ts';
import { boardOf, rowOf } from './drag.ts';
import { aria, choose, press } from './fields.ts';
import type { Library } from './library.ts';
import { settle } from './settle.ts';
import { shoot } from './shoot.ts';
import { arrangingDesk, stock } from './stock.ts';

const clippings = [
  makeClipping({
    id: 'paper',
    title: 'A paper',
    kind: 'paper',
    resource: 'arxiv:2103.07579',
    link: 'https://arxiv.org/abs/2103.07579',
    paper: { arxivId: '2103.07579', code: 'https://github.com/tensorflow/tpu/tree/master/models' },
  }),
  makeClipping({
    id: 'code',
    title: 'tensorflow/tpu',
    kind: 'repo',
    resource: 'github:tensorflow/tpu',
    link: 'https://github.com/tensorflow/tpu',
    repo: { host: 'github.com', owner: 'tensorflow', name: 'tpu' },
  }),
  makeClipping({ id: 'post', title: 'A post', kind: 'blog', wordCount: 8 }),
  makeClipping({ id: 'other', title: 'Another thing' }),
].map((clipping, at) => ({ ...clipping, clippedAt: NOON + at * 1000 }));
const texts = [
  { clippingId: 'post', markdown: 'We read [it](https://arxiv.org/pdf/2103.07579v2) with joy.' },
];

let chromium: Chromium;
let library: Library;
let page: Page;

const lines = (): Promise<string> =>
  page.$$eval('[data-suggestion]', all => all.map(line => line.firstElementChild?.textContent).join(' / '));

const settled = async (expected: string): Promise<void> => {
  await settle(lines, expected);
  expect(await lines()).toBe(expected);
};

beforeAll(async () => {
  chromium = await launchChromium();
  await chromium.worker.setClock('2021-03-18T12:00:00+10:00');
  library = await stock(chromium, { clippings, issues: [makeIssue()], texts });
  page = await arrangingDesk(chromium, '2021-03');
});
afterAll(() => chromium?.close());

describe('suggestions', () => {
  it('stand at the paper with their reasons, the text of the post among what is read', async () => {
    await settle(
      async () => (await page.$(aria('2 suggestions: stories that may belong together'))) !== null,
      true,
    );
    await settled('Its code: tensorflow/tpu');
    await shoot(page, 'suggestion');
    await page.setViewport({ width: 480, height: 900 });
    await shoot(page, 'suggestion-480');
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('are taken by +, which Undo takes back', async () => {
    await page.focus(rowOf('A paper'));
    await page.keyboard.press('+');
    await settle(() => boardOf(page), 'My work: / From the internet: A paper A post Another thing');
    expect(await boardOf(page)).toBe('My work: / From the internet: A paper A post Another thing');
    await settled('About this paper: A post');
    await press(page, 'Undo');
    await settled('Its code: tensorflow/tpu');
  });

  it('are turned down by -, and do not come back with the page', async () => {
    await page.focus(rowOf('A paper'));
    await page.keyboard.press('-');
    await settled('About this paper: A post');
    await page.keyboard.press('-');
    await settled('');
    await settle(async () => (await library.all<Issue>('issues'))[0]?.dismissed.length, 2);
    await page.reload();
    await page.waitForSelector(rowOf('A paper'));
    await press(page, 'Undo');
    // The post's text may be read only now: what it tells is counted, and shown when its author asks.
    await press(page, '1 suggestion: stories that may belong together');
    await settled('About this paper: A post');
    await press(page, 'Redo');
    await settled('');
  });
});

describe('a published issue', () => {
  it('is shown as it was sent, whatever happens to its clippings, until it is reopened', async () => {
    await choose(page, 'Draft', 'Mark as published');
    await press(page, 'Mark as published');
    await page.waitForSelector('[aria-label="As it was marked as published"]');
    expect(await page.$('[role=treegrid]')).toBeNull();
    expect(
      await page.$$eval('[aria-label="As it was marked as published"] summary bdi', all =>
        all.map(each => each.textContent),
      ),
    ).toEqual(clippings.map(({ title }) => title));
    await shoot(page, 'published');
    await press(page, 'Reopen it to change it');
    await page.waitForSelector(rowOf('A paper'));
  });
});
