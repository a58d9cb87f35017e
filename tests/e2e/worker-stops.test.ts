/** The worker is stopped at random moments while pages are clipped: each clip is saved once, or was never said to be. */
import { expect, it } from 'vitest';
import { closePopup } from '../browsers/chromium.ts';
import { addressOf, inLanes, seeded } from './lanes.ts';

const ROUNDS = 200;
const LANES = 2;
/** Milliseconds after the click within which the worker is stopped: the save happens in this time. */
const WINDOW = 450;

const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

it('saves each of 200 clips exactly once, and none that it confirmed is missing', {
  timeout: 400_000,
}, async () => {
  const wrong: string[] = [];
  let stopped = 0;
  let confirmed = 0;
  await inLanes(ROUNDS, LANES, {
    round: async ({ chromium, library, page }, round) => {
      const random = seeded(round + 7);
      const stopping = pause(random() * WINDOW).then(() => chromium.worker.stop());
      const popup = await chromium.clickAction(page);
      if (await stopping) stopped++;
      const saved = await popup
        .waitForSelector('main[data-state="saved"]', { timeout: 8000 })
        .then(() => true)
        .catch(() => false);
      await closePopup(popup);
      if (saved) confirmed++;
      const copies = (await library.clippings()).filter(({ url }) => url === addressOf(round)).length;
      if (copies > 1 || (saved && copies !== 1))
        wrong.push(`round ${round}: confirmed ${saved}, ${copies} in the library`);
    },
  });
  console.log(`The worker was stopped ${stopped} times; ${confirmed} of ${ROUNDS} clips were confirmed.`);
  expect(wrong).toEqual([]);
  expect(stopped).toBeGreaterThan(ROUNDS / 2);
  expect(confirmed).toBeGreaterThan(ROUNDS * 0.95);
});
