/** Long series of rounds, shared out to browsers that work side by side: most of a round is waiting for a window. */
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { type Pages, serveSite } from '../browsers/site.ts';
import { type Library, openLibrary } from './library.ts';

export interface Lane {
  chromium: Chromium;
  library: Library;
  /** A tab to clip from. */
  page: Page;
}

export const addressOf = (round: number): string => `https://rounds.example.org/${round}`;

const START = 'https://rounds.example.org/';
const PAGES: Pages = { [START]: '<!doctype html><title>Rounds</title><h1>Rounds</h1>' };

/** Goes on to a round's page as an app does: loading each anew takes a browser a tenth of a second more. */
const turnTo = (page: Page, round: number): Promise<void> =>
  page.evaluate(`history.pushState(null, '', '${addressOf(round)}');
    document.title = document.querySelector('h1').textContent = 'Round ${round}';`) as Promise<void>;

export interface Work {
  /** Before a lane's first round. */
  before?(lane: Lane): Promise<void>;
  /** One round, on a page that was never clipped. */
  round(lane: Lane, round: number): Promise<void>;
  /** After a lane's last round, with the numbers of those that it did. */
  after?(lane: Lane, rounds: number[]): Promise<void>;
}

/** Does the rounds 0 to `rounds` − 1 in `lanes` browsers side by side. */
export async function inLanes(rounds: number, lanes: number, work: Work): Promise<void> {
  const site = await serveSite(PAGES);
  let next = 0;
  const runLane = async (): Promise<void> => {
    const chromium = await launchChromium({ site });
    try {
      const library = await openLibrary(chromium);
      const page = await chromium.open(START);
      const lane = { chromium, library, page };
      const done: number[] = [];
      await work.before?.(lane);
      while (next < rounds) {
        const round = next++;
        await turnTo(page, round);
        await work.round(lane, round);
        done.push(round);
      }
      await work.after?.(lane, done);
    } finally {
      await chromium.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, runLane));
  } finally {
    await site.close();
  }
}

/** A fixed sequence of numbers in [0, 1) from a seed (mulberry32), so that a failing round can be run again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
