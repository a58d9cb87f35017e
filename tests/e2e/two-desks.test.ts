/** Two real tabs on one issue: they stay in step, and neither takes anything from the other. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issue/issue.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { makeClipping, makeIssue, NOON } from '../builders.ts';
import { boardOf, rowOf } from './drag.ts';
import { aria, choose, fieldOf, press } from './fields.ts';
import type { Library } from './library.ts';
import { settle } from './settle.ts';
import { arrangingDesk, stock } from './stock.ts';

const clippings = ['Ada', 'Ben', 'Cyd', 'Dee'].map((title, at) =>
  makeClipping({ id: title.toLowerCase(), title, clippedAt: NOON + at * 1000 }),
);
const WORDS = 'Typed while the other tab moves things about.';

let chromium: Chromium;
let library: Library;
let writing: Page;
let moving: Page;

const both = async (expected: string): Promise<void> => {
  for (const page of [writing, moving]) {
    await settle(() => boardOf(page), expected);
    expect(await boardOf(page)).toBe(expected);
  }
};

/** Types into the field that has the focus in the other tab, without bringing it to the front. */
const typeOn = async (part: string): Promise<void> => {
  for (const letter of part) await writing.keyboard.type(letter);
};

beforeAll(async () => {
  chromium = await launchChromium();
  await chromium.worker.setClock('2021-03-18T12:00:00+10:00');
  library = await stock(chromium, { clippings, issues: [makeIssue()] });
  writing = await arrangingDesk(chromium, '2021-03');
  moving = await arrangingDesk(chromium, '2021-03');
});
afterAll(() => chromium?.close());

describe('two tabs on one issue', () => {
  it('move, join and rename in one while text is typed in the other: all of it arrives in both', async () => {
    await writing.bringToFront();
    await writing.click(aria('Ada', 'button'));
    const field = await fieldOf(writing, 'What it is');
    await field.focus();
    const [first, second, third] = [WORDS.slice(0, 12), WORDS.slice(12, 30), WORDS.slice(30)];
    await typeOn(first);

    await moving.bringToFront();
    await moving.focus(rowOf('Ada'));
    await moving.keyboard.down('Alt');
    for (let step = 0; step < 3; step++) await moving.keyboard.press('ArrowDown');
    await moving.keyboard.up('Alt');
    await both('My work: / From the internet: Ben Cyd Dee Ada');

    await typeOn(second);
    await moving.focus(rowOf('Cyd'));
    await moving.keyboard.press('j');
    await both('My work: / From the internet: Ben Dee Ada');

    await typeOn(third);
    await choose(moving, 'Section From the internet', 'Rename');
    await fieldOf(moving, 'Name of the section');
    await moving.waitForFunction(
      "document.activeElement.value === 'From the internet' && document.activeElement.selectionEnd > 0",
    );
    await moving.keyboard.type('The net');
    await moving.keyboard.press('Enter');
    await both('My work: / The net: Ben Dee Ada');

    expect(await field.evaluate(element => element.value)).toBe(WORDS);
    const stored = async () => (await library.clippingOf('https://example.org/ada'))?.notes.what;
    await settle(stored, WORDS);
    expect(await stored()).toBe(WORDS);
    await moving.click(aria('Ada', 'button'));
    const seen = await fieldOf(moving, 'What it is');
    await settle(() => seen.evaluate(element => element.value), WORDS);
    expect(await seen.evaluate(element => element.value)).toBe(WORDS);
  });

  it('take back in one what was done last in the other, and keep what was typed', async () => {
    await settle(async () => (await library.all('drafts')).length, 0);
    await choose(moving, 'Section My work', 'Stories with labels');
    const shape = async () => (await library.all<Issue>('issues'))[0]?.sections[0]?.shape;
    await settle(shape, 'labelled');
    await writing.bringToFront();
    await press(writing, 'Undo');
    await settle(shape, 'free');
    expect(await shape()).toBe('free');
    const [issue] = await library.all<Issue>('issues');
    expect(issue?.sections.map(({ title }) => title)).toEqual(['My work', 'The net']);
    expect((await library.clippingOf('https://example.org/ada'))?.notes.what).toBe(WORDS);
    await moving.bringToFront();
    await press(moving, 'Redo');
    await settle(shape, 'labelled');
    expect(await shape()).toBe('labelled');
  });
});
