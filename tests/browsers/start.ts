/**
 * `npm start`: a visible browser with the built extension, for trying it by hand. The profile is kept in .demo/,
 * so that clippings are still there the next time. `npm start -- --samples` serves the sample pages instead of
 * the internet.
 */
import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import { SAMPLE, samplePages } from './samples.ts';
import { serveSite } from './site.ts';

const NO_DISPLAY =
  'npm start opens a visible browser, and this terminal has no display. `npm run demo` needs none and shows the same in pictures.';

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(withSamples: boolean): Promise<void> {
  const site = withSamples ? await serveSite(samplePages()) : undefined;
  const { browser, open } = await launchChromium({
    site: site ?? 'internet',
    display: 'own',
    profile: resolve('.demo', withSamples ? 'samples' : 'profile'),
  });
  console.log(
    'Chromium is open with Clipsheet. Pin its button from the puzzle menu; Alt+Shift+K clips the page.',
  );
  if (site) for (const address of Object.values(SAMPLE)) await open(address);
  await new Promise<void>(done => browser.once('disconnected', () => done()));
  await site?.close();
}

if (hasDisplay()) await start(process.argv.includes('--samples'));
else {
  console.error(NO_DISPLAY);
  process.exitCode = 1;
}
