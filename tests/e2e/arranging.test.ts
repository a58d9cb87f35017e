/** Arranging an issue by the real mouse and by keys: stories, links and sections, and the way back. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { makeClipping, makeIssue, NOON } from '../builders.ts';
import { boardOf, rowOf, startDrag } from './drag.ts';
import { aria, choose, chooseItem, fieldOf, press } from './fields.ts';
import type { Library } from './library.ts';
import { settle } from './settle.ts';
import { shoot } from './shoot.ts';
import { arrangingDesk, stock } from './stock.ts';

const MONTH = '2021-03';
const LINE = '[data-mark=line]';
const FRAME = '[data-mark=frame]';

const clippings = () => [
  ...['Ada', 'Ben', 'Cyd', 'Dee'].map((title, at) =>
    makeClipping({ id: title.toLowerCase(), title, clippedAt: NOON + at * 1000 }),
  ),
  ...['Eve', 'Fay'].map((title, at) =>
    makeClipping({
      id: title.toLowerCase(),
      title,
      story: 'dee',
      role: 'more',
      clippedAt: NOON + 10_000 + at * 1000,
    }),
  ),
];
const START = 'My work: / From the internet: Ada Ben Cyd Dee';

let chromium: Chromium;
let library: Library;
let page: Page;

const settled = async (expected: string): Promise<void> => {
  await settle(() => boardOf(page), expected);
  expect(await boardOf(page)).toBe(expected);
};

const undone = async (): Promise<void> => {
  await press(page, 'Undo');
  await settled(START);
};

const said = (): Promise<string> => page.$eval('main [role=status]', status => status.textContent ?? '');

/** Titles of the links of the open story. */
const links = (): Promise<string> =>
  page.$$eval('[aria-label="Links of this story"] bdi:first-of-type', names =>
    names.map(name => name.textContent).join(' '),
  );

beforeAll(async () => {
  chromium = await launchChromium();
  await chromium.worker.setClock('2021-03-18T12:00:00+10:00');
});
afterAll(() => chromium?.close());

beforeEach(async () => {
  library = await stock(chromium, { clippings: clippings(), issues: [makeIssue()] });
  page = await arrangingDesk(chromium, MONTH);
  await settled(START);
});
afterEach(async () => {
  await page.close();
  await library.close();
});

describe('dragging a story', () => {
  it('inserts it where the line stands, and says so', async () => {
    const drag = await startDrag(page, rowOf('Ada'));
    await drag.over(rowOf('Cyd'), { y: 0.9 }, LINE);
    await shoot(page, 'drag-insert');
    await drag.drop();
    await settled('My work: / From the internet: Ben Cyd Ada Dee');
    expect(await said()).toBe('Moved “Ada” after “Cyd”');
    await page.reload();
    await page.waitForSelector(rowOf('Ada'));
    await undone();
  });

  it('puts it into an empty section', async () => {
    const drag = await startDrag(page, rowOf('Cyd'));
    await drag.over('[data-drop=head][data-id="my-work"]', {}, LINE);
    await drag.drop();
    await settled('My work: Cyd / From the internet: Ada Ben Dee');
    await undone();
  });

  it('joins it to the story that is framed', async () => {
    const drag = await startDrag(page, rowOf('Ada'));
    await drag.over(rowOf('Ben'), {}, FRAME);
    await shoot(page, 'drag-join');
    await drag.drop();
    await settled('My work: / From the internet: Ben Cyd Dee');
    expect(await said()).toBe('Joined “Ada” to “Ben”');
    await undone();
  });

  it('takes all that are selected along', async () => {
    await page.click(rowOf('Ada'), { offset: { x: 250, y: 40 } });
    await page.keyboard.down('Shift');
    await page.click(rowOf('Ben'), { offset: { x: 250, y: 40 } });
    await page.keyboard.up('Shift');
    const drag = await startDrag(page, rowOf('Ben'));
    await drag.over(rowOf('Dee'), { y: 0.95 }, LINE);
    await drag.drop();
    await settled('My work: / From the internet: Cyd Dee Ada Ben');
  });

  it('leaves it out, or holds it, at the foot of the page', async () => {
    const out = await startDrag(page, rowOf('Ada'));
    await out.over('[data-drop=away][data-id="left-out"]');
    await out.drop();
    await settled('My work: / From the internet: Ben Cyd Dee');
    const hold = await startDrag(page, rowOf('Ben'));
    await hold.over('[data-drop=away][data-id="held"]');
    await hold.drop();
    await settled('My work: / From the internet: Cyd Dee');
    expect(await said()).toBe('Held “Ben” for April');
  });

  it('changes nothing when Escape is pressed', async () => {
    const drag = await startDrag(page, rowOf('Ada'));
    await drag.over(rowOf('Ben'), {}, FRAME);
    await drag.cancel();
    await settled(START);
    expect(await library.all('history')).toEqual([]);
  });
});

describe('dragging a link of an open story', () => {
  beforeEach(async () => {
    // High enough that nothing scrolls under the pointer.
    await page.setViewport({ width: 1280, height: 1500 });
    await page.click(aria('Dee', 'button'));
    await page.waitForSelector('[data-drop=link][draggable=true]');
  });
  const lineOf = (id: string): string => `[data-drop=link][data-id="${id}"]`;

  it('changes the order, out of it splits, onto another story joins that', async () => {
    expect(await links()).toBe('Dee Eve Fay');
    const up = await startDrag(page, lineOf('fay'));
    await up.over(lineOf('eve'), { y: 0.2 }, LINE);
    await up.drop();
    await settle(links, 'Dee Fay Eve');
    expect(await links()).toBe('Dee Fay Eve');

    const out = await startDrag(page, lineOf('fay'));
    await out.over(rowOf('Ben'), { y: 0.05 }, LINE);
    await out.drop();
    await settled('My work: / From the internet: Ada Fay Ben Cyd Dee');

    const onto = await startDrag(page, lineOf('eve'));
    await onto.over(rowOf('Cyd'), {}, FRAME);
    await onto.drop();
    await settle(links, 'Dee');
    const eve = await library.clippingOf('https://example.org/eve');
    expect(eve?.story).toBe('cyd');
  });

  it('has keys that do the same', async () => {
    const name = await page.waitForSelector(`${lineOf('fay')} button`);
    await name?.focus();
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await settle(links, 'Dee Fay Eve');
    expect(await links()).toBe('Dee Fay Eve');
    await press(page, 'Undo');
    await settle(links, 'Dee Eve Fay');
    expect(await links()).toBe('Dee Eve Fay');
  });
});

describe('the sections of this issue', () => {
  it('are dragged by their heads', async () => {
    const drag = await startDrag(page, '[data-drop=head][data-id="internet"] [draggable=true]');
    await drag.over('[data-section="my-work"]', { y: 0.2 }, LINE);
    await shoot(page, 'drag-section');
    await drag.drop();
    await settled('From the internet: Ada Ben Cyd Dee / My work:');
    await undone();
  });

  it('are added, named, moved and removed by keys alone', async () => {
    await choose(page, 'Section My work', 'Add a section below');
    await fieldOf(page, 'Name of the section');
    await page.waitForFunction(
      "document.activeElement.value === 'New section' && document.activeElement.selectionEnd > 0",
    );
    await shoot(page, 'section-form');
    await page.keyboard.type('Tools');
    await page.keyboard.press('Enter');
    await settled('My work: / Tools: / From the internet: Ada Ben Cyd Dee');
    await page.waitForFunction("document.activeElement.ariaLabel === 'Section Tools'");
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await settled('Tools: / My work: / From the internet: Ada Ben Cyd Dee');
    await page.waitForFunction("document.activeElement.ariaLabel === 'Section Tools'");
    await page.keyboard.press('Delete');
    await settled(START);
    await press(page, 'Undo');
    await settled('Tools: / My work: / From the internet: Ada Ben Cyd Dee');
  });

  it('send their stories where the rules say when they are removed', async () => {
    await page.focus(rowOf('Ada'));
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await settled('My work: Ada / From the internet: Ben Cyd Dee');
    await press(page, 'Section My work');
    await shoot(page, 'section-menu');
    await chooseItem(page, 'Remove the section');
    await settled('From the internet: Ada Ben Cyd Dee');
    await press(page, 'Undo');
    await settled('My work: Ada / From the internet: Ben Cyd Dee');
  });
});
