/** Dragging by the real mouse: pressed, moved in steps so that the browser begins a drag, released. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { aria } from './fields.ts';
import { settle } from './settle.ts';

/** Where in an element: shares of its width and height. */
interface At {
  x?: number;
  y?: number;
}

export interface Drag {
  /** Over `selector`, until the page shows where it would fall (`waits` is a selector of that). */
  over(selector: string, at?: At, waits?: string): Promise<void>;
  drop(): Promise<void>;
  /** As Escape does. */
  cancel(): Promise<void>;
}

const pointIn = async (page: Page, selector: string, { x = 0.4, y = 0.5 }: At): Promise<[number, number]> => {
  const element = (await page.waitForSelector(selector)) as ElementHandle;
  await element.evaluate(each => each.scrollIntoView({ block: 'nearest' }));
  const box = await element.boundingBox();
  if (!box) throw new Error(`${selector} has no place on the page.`);
  return [box.x + box.width * x, box.y + box.height * y];
};

/** Whether the mark stands at this element: around it, or at the edge nearer to the pointer. */
async function isMarked(page: Page, target: string, mark: string, { y = 0.5 }: At): Promise<boolean> {
  const [place, drawn] = await Promise.all(
    [target, mark].map(async selector => (await page.$(selector))?.boundingBox()),
  );
  if (!place || !drawn) return false;
  const edge = drawn.height > 4 || y < 0.5 ? place.y : place.y + place.height;
  return Math.abs(drawn.y - edge) < 4;
}

/** Takes hold of `selector`. The drag has begun when the returned promise resolves. */
export async function startDrag(page: Page, selector: string, at: At = {}): Promise<Drag> {
  const [x, y] = await pointIn(page, selector, at);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 4, y + 8, { steps: 3 });
  return {
    async over(target, inside = {}, waits) {
      await page.mouse.move(...(await pointIn(page, target, inside)), { steps: 4 });
      // Near its edges the page scrolls under the pointer, which goes after what it is to be over; a move at a time, since
      // the browser tells the page of none while more are waiting.
      let step = 0;
      const shown = async (): Promise<boolean> => {
        const [toX, toY] = await pointIn(page, target, inside);
        await page.mouse.move(toX + (step++ % 2), toY);
        await page.evaluate('new Promise(done => setTimeout(() => requestAnimationFrame(done), 100))');
        // What still moves would not be there any more when it is let go.
        const [, nowY] = await pointIn(page, target, inside);
        return Math.abs(nowY - toY) < 1 && (waits === undefined || isMarked(page, target, waits, inside));
      };
      if (!(await settle(shown, true))) throw new Error(`Over ${target} there is no ${waits}.`);
    },
    async drop() {
      // Let go while it still tells of a move, the browser drops nothing.
      await page.evaluate('new Promise(done => setTimeout(() => requestAnimationFrame(done), 300))');
      await page.mouse.up();
    },
    async cancel() {
      // A key sent over CDP never reaches the browser's own handling of a drag: told here as the browser tells of it.
      await page.$eval(selector, from =>
        (from.closest('[draggable=true]') ?? from).dispatchEvent(new DragEvent('dragend', { bubbles: true })),
      );
      await page.waitForSelector('[data-mark]', { hidden: true });
      await page.mouse.up();
    },
  };
}

/** The row of a story by its title. */
export const rowOf = (title: string): string => aria(title, 'row');

/** The board as its user reads it: 'My work: a / From the internet: b c'. */
export const boardOf = (page: Page): Promise<string> =>
  page.$$eval('[role=treegrid] [role=rowgroup]', groups =>
    groups
      .map(group => {
        const rows = [...group.querySelectorAll('[role=row][aria-selected]')];
        const names = rows.map(row => row.getAttribute('aria-label'));
        return `${group.querySelector('h2')?.textContent?.trim()}: ${names.join(' ')}`.trim();
      })
      .join(' / '),
  );
