/** The worker is stopped at random moments while pages are clipped: each clip is saved once, or was never said to be. */
import { expect, it } from 'vitest';
import { closePopup } from '../browsers/chromium.ts';
import { addressOf, inLanes, type Lane, seeded } from './lanes.ts';

const ROUNDS = 200;
const LANES = 2;
/** Milliseconds after the click within which the worker is stopped, or else after it has started. */
const AFTER_CLICK = 450;
const AFTER_START = 60;

const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

/** Stops the worker at a moment that `random` chooses; one that sleeps is stopped soon after the click has woken it. */
async function stopSometime({ chromium: { worker } }: Lane, random: () => number): Promise<boolean> {
  await pause(random() * AFTER_CLICK);
  if (await worker.stop()) return true;
  await Promise.race([worker.started().catch(() => {}), pause(3000)]);
  await pause(random() * AFTER_START);
  return worker.stop();
}

it('saves each of 200 clips exactly once, and none that it confirmed is missing', {
  timeout: 400_000,
}, async () => {
  const wrong: string[] = [];
  let stopped = 0;
  let confirmed = 0;
  const round = async (lane: Lane, number: number): Promise<void> => {
    const { chromium, library, page } = lane;
    const random = seeded(number + 7);
    // Every second worker is awake at the click.
    if (number % 2)
      await library.page.evaluate(`chrome.runtime.sendMessage('wake').then(() => {}, () => {})`);
    const stopping = stopSometime(lane, random);
    const popup = await chromium.clickAction(page);
    const saved = await popup
      .waitForSelector('main[data-state="saved"]', { timeout: 10_000 })
      .then(() => true)
      .catch(() => false);
    await closePopup(popup);
    if (await stopping) stopped++;
    if (saved) confirmed++;
    const copies = (await library.clippings()).filter(({ url }) => url === addressOf(number)).length;
    if (copies > 1 || (saved && copies !== 1))
      wrong.push(`round ${number}: confirmed ${saved}, ${copies} in the library`);
  };
  await inLanes(ROUNDS, LANES, { round });
  console.log(`The worker was stopped ${stopped} times; ${confirmed} of ${ROUNDS} clips were confirmed.`);
  expect(wrong).toEqual([]);
  expect(stopped).toBeGreaterThan(ROUNDS * 0.9);
  expect(confirmed).toBeGreaterThan(ROUNDS * 0.95);
});
