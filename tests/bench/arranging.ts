/**
 * How long a move takes in an issue of 300 stories, as its author sees it: from the key or the release of the mouse
 * to the end of the frame that shows the new order, and to the end of the one in which the preview has followed.
 */
import type { Page } from 'puppeteer-core';
import { KINDS } from '../../src/clipping/kinds.ts';
import type { Chromium } from '../browsers/chromium.ts';
import { makeClipping, NOON } from '../builders.ts';
import { boardOf, rowOf, startDrag } from '../e2e/drag.ts';
import { press } from '../e2e/fields.ts';
import { settle } from '../e2e/settle.ts';
import { arrangingDesk, stock } from '../e2e/stock.ts';

export const STORIES = 300;
/** Milliseconds, medians. */
export const MOVE_LIMITS = { list: 50, preview: 200 } as const;
const ROUNDS = 11;
const WARM_UP = 2;
const MONTH = '2021-03';

export interface MoveTimes {
  name: string;
  list: number;
  preview: number;
}

const sentence = (at: number): string =>
  `Story ${at} says in *some* words what [the page](https://example.org/of/${at}) is about, and why a reader might care about it.`;

const stories = () =>
  Array.from({ length: STORIES }, (_, at) =>
    makeClipping({
      id: `story-${String(at).padStart(3, '0')}`,
      title: `Story number ${at} of this month`,
      kind: KINDS[at % KINDS.length]?.kind ?? 'page',
      clippedAt: NOON + at * 60_000,
      summary: `The page says of ${at}. It says more.`,
      notes: { what: sentence(at), why: at % 3 === 0 ? '' : sentence(at + 1000), note: '' },
      authors: ['Ada Lovelace', 'Alan Turing'],
      published: '2021-03-01',
    }),
  );

/** Starts with the next key or drop; keeps milliseconds until list and preview show something else. */
const WATCH = `
globalThis.watchMove = () => {
  const list = () =>
    [...document.querySelectorAll('[role=row]')].map(row => row.ariaLabel ?? row.querySelector('h2')?.textContent).join('\\n');
  const preview = () => document.querySelector('[aria-label="Draft"]').textContent;
  const before = { list: list(), preview: preview() };
  globalThis.moved = {};
  const begin = event => {
    if (event.type === 'keydown' && ['Alt', 'Control', 'Shift'].includes(event.key)) return;
    removeEventListener('keydown', begin, true);
    removeEventListener('drop', begin, true);
    const from = event.timeStamp;
    const frame = () => {
      const now = { list: list() !== before.list, preview: preview() !== before.preview };
      const { port1, port2 } = new MessageChannel();
      // The message is read once the frame has been painted.
      port1.onmessage = () => {
        const at = performance.now() - from;
        if (now.list) moved.list ??= at;
        if (now.preview) moved.preview ??= at;
        port1.close();
      };
      port2.postMessage(0);
      if (!now.list || !now.preview) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
  addEventListener('keydown', begin, true);
  addEventListener('drop', begin, true);
};`;

async function chord(page: Page, modifier: 'Alt' | 'Control', key: 'ArrowUp' | 'KeyZ'): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

const titled = (at: number): string => rowOf(`Story number ${at} of this month`);

const focusRow = (page: Page, at: number): Promise<void> =>
  page.$eval(titled(at), row => (row as HTMLElement).focus());

/** Each begins with `ready` (not timed) and ends with one key or release of the mouse. */
const MOVES: readonly { name: string; ready: (page: Page) => Promise<() => Promise<void>> }[] = [
  {
    name: 'Move by key',
    async ready(page) {
      await focusRow(page, 150);
      return () => chord(page, 'Alt', 'ArrowUp');
    },
  },
  {
    name: 'Move across sections',
    async ready(page) {
      await focusRow(page, 0);
      return () => chord(page, 'Alt', 'ArrowUp');
    },
  },
  {
    name: 'Join',
    async ready(page) {
      await focusRow(page, 150);
      return () => page.keyboard.press('j');
    },
  },
  {
    name: 'Drag and drop',
    async ready(page) {
      const drag = await startDrag(page, titled(150));
      await drag.over(titled(146), { y: 0.1 });
      return drag.drop;
    },
  },
];

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

async function timeMove(
  page: Page,
  { ready }: (typeof MOVES)[number],
): Promise<{ list: number; preview: number }> {
  const board = await boardOf(page);
  const act = await ready(page);
  await page.evaluate('watchMove()');
  await act();
  await page.waitForFunction('moved.list !== undefined && moved.preview !== undefined');
  const times = (await page.evaluate('moved')) as { list: number; preview: number };
  await press(page, 'Undo');
  if ((await settle(() => boardOf(page), board)) !== board) throw new Error('The move was not undone.');
  await page.evaluate('new Promise(done => setTimeout(done, 400))');
  return times;
}

/** Medians of each kind of move. */
export async function moveTimes(chromium: Chromium): Promise<MoveTimes[]> {
  const library = await stock(chromium, { clippings: stories() });
  const page = await arrangingDesk(chromium, MONTH);
  await page.evaluate(WATCH);
  const all: MoveTimes[] = [];
  for (const move of MOVES) {
    const rounds: { list: number; preview: number }[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round++) rounds.push(await timeMove(page, move));
    const timed = rounds.slice(WARM_UP);
    all.push({
      name: move.name,
      list: median(timed.map(({ list }) => list)),
      preview: median(timed.map(({ preview }) => preview)),
    });
  }
  await page.close();
  await library.close();
  return all;
}
