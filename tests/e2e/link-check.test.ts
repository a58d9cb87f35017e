/** The link check over real requests, in both browsers: what answers, what is gone, what is dead, what cannot be told. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { distOf, manifestOf } from '../browsers/dist.ts';
import { type Firefox, launchFirefox } from '../browsers/firefox.ts';
import { pressKey } from '../browsers/firefox-keys.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import {
  asked,
  askedWell,
  draftOf,
  type Hand,
  LINES,
  linkedClippings,
  linkLines,
  linkPages,
  openPanel,
  outcome,
  pressCheck,
  SUMMARY,
} from './checked-links.ts';
import { seed } from './seed.ts';
import { settle } from './settle.ts';

/** The built extension with access to every site: nobody is there to answer Chromium's question. */
async function grantedDist(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clipsheet-granted-'));
  await cp(distOf('chromium'), folder, { recursive: true });
  const manifest = { ...manifestOf(folder), host_permissions: ['https://*/*', 'http://*/*'] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

describe('the link check in Chromium', () => {
  let site: Site;
  let chromium: Chromium;
  let dist: string;

  beforeAll(async () => {
    site = await serveSite(linkPages());
    dist = await grantedDist();
    chromium = await launchChromium({ site, dist });
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
    await rm(dist, { recursive: true, force: true });
  });

  it('tells what is gone and what is dead, in the panel and in the draft, and remembers it', async () => {
    const library = await seed(chromium, { clippings: linkedClippings() });
    const page = await chromium.desk('#/issue/2021-03');
    const desk: Hand = {
      evaluate: expression => page.evaluate(expression) as never,
      enter: () => page.keyboard.press('Enter'),
    };
    await openPanel(desk);
    expect(asked(site.requests)).toBe(false);
    await pressCheck(desk);
    expect(await outcome(desk)).toContain(SUMMARY);
    await expect.poll(async () => linkLines(await draftOf(desk)), { timeout: 10_000 }).toEqual(LINES);
    expect(askedWell(site.requests)).toBe(true);
    const held = await library.all<{ link: string; answer: string }>('links');
    expect(new Map(held.map(({ link, answer }) => [new URL(link).hostname, answer]))).toEqual(
      new Map([
        ['fine.example.org', 'ok'],
        ['gone.example.org', 'gone'],
        ['dead.example.org', 'unreachable'],
        ['shy.example.org', 'unsure'],
        ['moved.example.org', 'ok'],
      ]),
    );
    await library.close();
  });
});

const PUT = `(async clippings => {
  const db = await new Promise(done => {
    const opening = indexedDB.open('clipsheet');
    opening.onsuccess = () => done(opening.result);
  });
  const tx = db.transaction('clippings', 'readwrite');
  for (const clipping of clippings) tx.objectStore('clippings').put(clipping);
  await new Promise(done => { tx.oncomplete = done; });
  db.close();
  return true;
})`;

describe('the link check in Firefox', () => {
  let site: Site;
  let firefox: Firefox;

  beforeAll(async () => {
    site = await serveSite(linkPages());
    firefox = await launchFirefox({ site });
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  it('asks for access when the button is pressed, tells the same, and gives the access back', async () => {
    const desk: Hand = {
      evaluate: firefox.evaluate,
      enter: () => pressKey(firefox.marionette, 'Enter'),
    };
    await firefox.desk('#/issue/2021-03');
    const isThere = (): Promise<boolean> => desk.evaluate(`Boolean(document.querySelector('header h1'))`);
    expect(await settle(isThere, true)).toBe(true);
    await firefox.evaluate(`${PUT}(JSON.parse(${JSON.stringify(JSON.stringify(linkedClippings()))}))`);
    await firefox.desk('#/issue/2021-03');
    await openPanel(desk);
    await pressCheck(desk);
    expect(await outcome(desk)).toContain(SUMMARY);
    await expect.poll(async () => linkLines(await draftOf(desk)), { timeout: 10_000 }).toEqual(LINES);
    expect(askedWell(site.requests)).toBe(true);
    const granted = (): Promise<number> =>
      firefox.evaluate('browser.permissions.getAll().then(({ origins }) => origins.length)');
    expect(await settle(granted, 0)).toBe(0);
  });
});
