/**
 * `npm run screenshots`: the pictures of the documentation, in docs/screenshots or the folder that CLIPSHEET_SHOTS
 * names. The popup at its own size; the desk at 1280 and 480 pixels; light and dark; empty, full, and when something
 * is wrong.
 */
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { SAMPLE, samplePages } from '../browsers/samples.ts';
import { serveSite } from '../browsers/site.ts';
import { openDesk } from '../e2e/desk.ts';
import { clip } from '../e2e/popup.ts';
import { shoot } from '../e2e/shoot.ts';
import { clipSamples, MONTH } from './clip-samples.ts';

const FOLDER = process.env.CLIPSHEET_SHOTS ?? 'docs/screenshots';
const SCHEMES = ['light', 'dark'] as const;
const DESKS = [
  { width: 1280, height: 860, suffix: '' },
  { width: 480, height: 860, suffix: '-narrow' },
];

/** NAME.png in light, NAME-dark.png in dark. */
async function shootBoth(page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await shoot(page, scheme === 'dark' ? `${name}-dark` : name, FOLDER);
  }
}

async function shootDesk(chromium: Chromium, name: string, story?: string): Promise<void> {
  const desk = await openDesk(chromium, MONTH);
  for (const { suffix, ...size } of DESKS) {
    await desk.page.setViewport(size);
    if (story) await desk.openStory(story);
    await shootBoth(desk.page, name + suffix);
  }
  await desk.close();
}

async function shootProblems(chromium: Chromium): Promise<void> {
  const restricted = await chromium.open('chrome://version');
  const popup = await chromium.clickAction(restricted);
  await popup.waitForSelector('main[data-state="failed"]');
  await shootBoth(popup, 'popup-error');
  await popup.close();
  await restricted.close();
  const again = await chromium.open(SAMPLE.post);
  const clipped = await clip(chromium, again);
  await shootBoth(clipped.page, 'popup-again');
  await clipped.close();
}

async function shootAll(): Promise<void> {
  const site = await serveSite(samplePages());
  const chromium = await launchChromium({ site });
  try {
    await shootDesk(chromium, 'desk-empty');
    await clipSamples(chromium, (name, popup) => shootBoth(popup.page, `popup-${name}`));
    await shootDesk(chromium, 'desk');
    await shootDesk(chromium, 'desk-story', 'Baselines first');
    await shootProblems(chromium);
    const settings = await chromium.desk('#/settings/newsletter');
    await settings.setViewport({ width: 1280, height: 860 });
    await settings.waitForSelector('h1');
    await shootBoth(settings, 'settings');
  } finally {
    await chromium.close();
    await site.close();
  }
  console.log(`Screenshots: ${FOLDER}`);
}

await shootAll();
