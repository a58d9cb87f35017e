/**
 * The acceptance case: a month's pages clipped through the real product, arranged on its desk, exported: equal to the
 * outline to the byte, again on a second export, and again after a backup was restored into an empty profile.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issue/issue.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { catchDownloads } from '../browsers/downloads.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { arrangeCase, clipCase } from './clip-case.ts';
import { openDesk } from './desk.ts';
import { press } from './fields.ts';
import { issueCases, pagesOf } from './issue-case.ts';
import { openLibrary } from './library.ts';
import { fillSettings } from './settings.ts';
import { shoot } from './shoot.ts';

async function backUp(chromium: Chromium): Promise<string> {
  const page = await chromium.desk('#/settings/backup');
  const downloads = await catchDownloads(chromium.browser);
  const { text } = await downloads.after(() => press(page, 'Back up now'));
  await downloads.close();
  await page.close();
  return text;
}

async function restore(chromium: Chromium, path: string): Promise<void> {
  const page = await chromium.desk('#/settings/backup');
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  await press(page, 'Replace everything');
  await page.waitForFunction(`/restored/i.test(document.body.textContent)`);
  await page.close();
}

describe.each(issueCases())('$name, clipped and arranged in the real product', of => {
  let site: Site;
  let chromium: Chromium;
  const month = of.issue.months[0];
  const inIssue = of.clippings.filter(({ clippedAt }) => clippedAt.startsWith(month));

  beforeAll(async () => {
    site = await serveSite(pagesOf(of));
    chromium = await launchChromium({ site });
    await fillSettings(chromium, of);
    await clipCase(chromium, of);
    await arrangeCase(chromium, of);
  }, 300_000);
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  it('exports its outline to the byte, and the same bytes a second time', async () => {
    const desk = await openDesk(chromium, month);
    const first = await desk.exportMarkdown();
    await shoot(desk.page, `issue-${of.issue.number}`);
    expect(first.text).toBe(of.outline);
    const number = String(of.issue.number).padStart(3, '0');
    expect(first.name).toBe(`${of.newsletter.slug}-${month}-issue-${number}.md`);
    expect(await desk.exportMarkdown()).toEqual(first);
    expect(await desk.preview()).toBe(of.outline);
    await desk.close();
  });

  it('keeps the addresses as they were clipped, and each click in its month', async () => {
    const library = await openLibrary(chromium);
    const clippings = await library.clippings();
    const addresses = clippings.flatMap(({ url, aliases }) => [url, ...aliases]);
    expect(addresses.toSorted()).toEqual(of.clippings.map(({ url }) => new URL(url).href).toSorted());
    const others = clippings.filter(clipping => clipping.month !== month).map(({ url }) => url);
    expect(others).toEqual(
      of.clippings.filter(clipping => !inIssue.includes(clipping)).map(({ url }) => url),
    );
    const [issue] = await library.all<Issue>('issues');
    expect(issue?.exports.map(({ revision }) => revision)).toEqual([1]);
    await library.close();
  });

  it('gives the same bytes after a backup was restored into an empty profile', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clipsheet-backup-'));
    const path = join(folder, 'backup.json');
    await writeFile(path, await backUp(chromium));
    const empty = await launchChromium({ site });
    try {
      await restore(empty, path);
      const desk = await openDesk(empty, month);
      expect((await desk.exportMarkdown()).text).toBe(of.outline);
      await desk.close();
    } finally {
      await empty.close();
      await rm(folder, { recursive: true });
    }
  });
});
