/**
 * `npm run bench`: what the reader waits for. From the real click on the toolbar button to `data-state="saved"`,
 * beside an extension whose popup is an empty page, in the same browser and run, taking turns, on a fresh page each
 * time; reading a page; moves in an issue of 300 stories; and the size of the scripts. Ends with exit code 1 when a
 * limit is passed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extension, Page } from 'puppeteer-core';
import { type Chromium, closePopup, launchChromium } from '../browsers/chromium.ts';
import { distOf } from '../browsers/dist.ts';
import { SAMPLE, samplePages } from '../browsers/samples.ts';
import { type Pages, serveSite } from '../browsers/site.ts';
import { MOVE_LIMITS, moveTimes, STORIES } from './arranging.ts';
import { PAST_LIMITS, pastTimes, YEARS } from './past.ts';
import { LIMITS, pageScriptOf, sizesOf } from './sizes.ts';
import { emptyExtension, watchedCopy } from './watched.ts';

const ROUNDS = 15;
const WARM_UP = 2;
const SLOWEST_RATIO = 1.3;

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A page of its own for each click, since clipping a page again is another thing. */
const freshPages = (count: number): Pages =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `https://bench.example.org/${index}`,
      `<!doctype html><title>Page ${index}</title><h1>Page ${index}</h1>`,
    ]),
  );

/** Milliseconds from the click on `extension`'s button until its popup has noted that it is there. */
async function clickTime({ browser }: Chromium, page: Page, extension: Extension): Promise<number> {
  await page.bringToFront();
  const before = new Set(browser.targets());
  const origin = `chrome-extension://${extension.id}/`;
  const opened = browser.waitForTarget(
    target => !before.has(target) && target.url().startsWith(origin) && target.url().endsWith('.html'),
  );
  const clickedAt = performance.timeOrigin + performance.now();
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  const watched = await popup.waitForFunction('globalThis.watchedAt', { polling: 10 });
  const savedAt = (await watched.jsonValue()) as number;
  await closePopup(popup);
  return savedAt - clickedAt;
}

async function clickTimes(chromium: Chromium, empty: Extension, product: Extension): Promise<number[][]> {
  const times: { empty: number[]; product: number[] } = { empty: [], product: [] };
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (const [name, extension] of [
      ['empty', empty],
      ['product', product],
    ] as const) {
      const page = await chromium.open(`https://bench.example.org/${round}`);
      const time = await clickTime(chromium, page, extension);
      if (round >= WARM_UP) times[name].push(time);
      await page.close();
    }
  }
  return [times.empty, times.product];
}

/** Milliseconds that the page script takes to read each sample page: median of 25 readings. */
async function readingTimes(chromium: Chromium, script: string): Promise<[string, number][]> {
  const times: [string, number][] = [];
  for (const [name, address] of Object.entries(SAMPLE)) {
    const page = await chromium.open(address);
    await page.evaluate(script);
    const taken = await page.evaluate(`Array.from({ length: 25 }, () => {
      const start = performance.now();
      clipsheetCapture();
      return performance.now() - start;
    })`);
    times.push([name, median(taken as number[])]);
    await page.close();
  }
  return times;
}

async function bench(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'clipsheet-bench-'));
  const dist = distOf('chromium');
  const site = await serveSite({ ...samplePages(), ...freshPages(ROUNDS + WARM_UP) });
  const chromium = await launchChromium({
    site,
    dist: watchedCopy(dist, join(folder, 'product')),
    unhurried: true,
  });
  try {
    const emptyId = await chromium.browser.installExtension(emptyExtension(join(folder, 'empty')));
    const extensions = await chromium.browser.extensions();
    const [empty, product] = [extensions.get(emptyId), extensions.get(chromium.extensionId)];
    if (!empty || !product) throw new Error('An extension is missing.');

    const [emptyTimes = [], productTimes = []] = await clickTimes(chromium, empty, product);
    const ratio = median(productTimes) / median(emptyTimes);
    console.log(`Click to an empty popup     ${ms(median(emptyTimes))}  (median of ${ROUNDS})`);
    console.log(`Click to “saved”            ${ms(median(productTimes))}`);
    console.log(`Ratio                       ${ratio.toFixed(2)}  (at most ${SLOWEST_RATIO})`);
    for (const [name, time] of await readingTimes(chromium, readFileSync(pageScriptOf(dist), 'utf8')))
      console.log(`Reading the sample ${name.padEnd(10)}${ms(time)}`);

    const moves = await moveTimes(chromium);
    for (const { name, list, preview } of moves)
      console.log(
        `${name.padEnd(28)}${ms(list)} on screen, ${ms(preview)} in the preview  (${STORIES} stories; at most ${MOVE_LIMITS.list} and ${MOVE_LIMITS.preview} ms)`,
      );
    const inTime = moves.every(
      ({ list, preview }) => list <= MOVE_LIMITS.list && preview <= MOVE_LIMITS.preview,
    );

    const imports = await pastTimes();
    for (const { from, all, task } of imports)
      console.log(
        `${`${YEARS.issues} issues from a ${from}`.padEnd(28)}${ms(all)}, longest task ${ms(task)}  (at most ${PAST_LIMITS.all} and ${PAST_LIMITS.task} ms)`,
      );
    const imported = imports.every(({ all, task }) => all <= PAST_LIMITS.all && task <= PAST_LIMITS.task);

    const sizes = sizesOf(dist);
    console.log(`Popup script, gzipped       ${kB(sizes.popup)}  (at most ${kB(LIMITS.popup)})`);
    console.log(`Page script, gzipped        ${kB(sizes.page)}  (at most ${kB(LIMITS.page)})`);
    return (
      inTime && imported && ratio <= SLOWEST_RATIO && sizes.popup <= LIMITS.popup && sizes.page <= LIMITS.page
    );
  } finally {
    await chromium.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = (await bench()) ? 0 : 1;
