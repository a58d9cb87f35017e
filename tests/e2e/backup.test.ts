/** A large library backed up and restored into an empty profile, through the page: the same bytes, and a page that goes on answering. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { catchDownloads, type Downloaded } from '../browsers/downloads.ts';
import { makeClipping } from '../builders.ts';
import { aria, press } from './fields.ts';

const CLIPPINGS = 10_000;
/** The clock stands still, so that two backups may be compared. */
const AT = '2021-03-31T10:00:00Z';
/** Longer than any piece of work may keep the page from answering, on a busy machine. */
const FROZEN_MS = 1_000;

/** Puts copies of a clipping of usual size straight into the database. */
const fillLibrary = (clipping: object): string => `(async () => {
  const db = await new Promise(done => {
    const opening = indexedDB.open('clipsheet');
    opening.onsuccess = () => done(opening.result);
  });
  const tx = db.transaction('clippings', 'readwrite');
  for (let at = 0; at < ${CLIPPINGS}; at += 1) {
    const id = 'c' + String(at).padStart(6, '0');
    const resource = 'url:example.org/' + id;
    tx.objectStore('clippings').put({ ...${JSON.stringify(clipping)}, id, resource });
  }
  await new Promise(done => { tx.oncomplete = done; });
  db.close();
})()`;

/** Collects how long the page could not answer, in \`globalThis.gaps\`. */
const WATCH = `globalThis.gaps = [];
  { let last = performance.now();
    const tick = () => { const now = performance.now(); gaps.push(now - last); last = now; setTimeout(tick); };
    tick(); }`;

const longestGap = (page: Page): Promise<number> =>
  page.evaluate('Math.max(...gaps.splice(0))') as Promise<number>;

async function openBackup(chromium: Chromium): Promise<Page> {
  const page = await chromium.desk('#/settings/backup', { at: AT });
  await page.waitForSelector(aria('Back up now', 'button'));
  return page;
}

describe('a library of ten thousand clippings', () => {
  let folder: string;
  let file: Downloaded;
  let here: Chromium;
  let there: Chromium;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipsheet-backup-'));
    here = await launchChromium();
    there = await launchChromium();
  });
  afterAll(async () => {
    await here?.close();
    await there?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is backed up into one file, while the page goes on answering', async () => {
    const page = await openBackup(here);
    const words = { what: 'w'.repeat(300), why: 'y'.repeat(200) };
    await page.evaluate(fillLibrary(makeClipping({ notes: words, summary: 's'.repeat(400) })));
    const downloads = await catchDownloads(here.browser);
    await page.evaluate(WATCH);
    file = await downloads.after(() => press(page, 'Back up now'));
    expect(file.name).toBe('clipsheet-backup-2021-03-31.json');
    expect(JSON.parse(file.text).clippings).toHaveLength(CLIPPINGS);
    expect(await longestGap(page)).toBeLessThan(FROZEN_MS);
    await downloads.close();
  });

  it('is restored into an empty profile after a question, and backs up to the same bytes', async () => {
    await writeFile(join(folder, file.name), file.text);
    const page = await openBackup(there);
    await page.evaluate(WATCH);
    const input = await page.$('input[type=file]');
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(
      join(folder, file.name),
    );
    await page.waitForSelector(aria('Replace everything', 'button'), { timeout: 60_000 });
    const question = await page.$eval('main', main => main.textContent);
    expect(question).toContain('holds 10,000 clippings');
    const downloads = await catchDownloads(there.browser);
    await press(page, 'Replace everything');
    await page.waitForFunction(`document.querySelector('main').textContent.includes('Restored.')`, {
      timeout: 60_000,
    });
    expect(await longestGap(page)).toBeLessThan(FROZEN_MS);
    const again = await downloads.after(() => press(page, 'Back up now'));
    expect(again.text === file.text).toBe(true);
    await downloads.close();
  });
});
