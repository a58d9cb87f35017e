/**
 * `npm run demo`: a real Chromium with the built extension clips sample pages at real-looking addresses by its toolbar
 * button, words and tags are typed in the popup, and the desk exports the month: printed here, with pictures beside.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launchChromium } from '../browsers/chromium.ts';
import { SAMPLE, samplePages } from '../browsers/samples.ts';
import { serveSite } from '../browsers/site.ts';
import { openDesk } from '../e2e/desk.ts';
import { shoot } from '../e2e/shoot.ts';
import { clipSamples, MONTH } from './clip-samples.ts';

const FOLDER = resolve('.demo');

async function demo(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const shots = join(FOLDER, 'screenshots');
  const site = await serveSite(samplePages());
  const chromium = await launchChromium({ site });
  try {
    console.log('Clipping, by the toolbar button:');
    await clipSamples(chromium, async (name, popup) => {
      console.log(`  ${(await popup.says()).trim()}: ${SAMPLE[name]}`);
      await shoot(popup.page, `popup-${name}`, shots);
    });
    const desk = await openDesk(chromium, MONTH);
    const { name, text } = await desk.exportMarkdown(1);
    await shoot(desk.page, 'desk', shots);
    console.log(`\nThe month's outline, as the desk exports it (${name}):\n\n${text}`);
    console.log(`Screenshots: ${shots}`);
  } finally {
    await chromium.close();
    await site.close();
  }
}

await demo();
