/**
 * What was sent, asked of the network: the issue at its address, and where a mail service's closed links lead. The build is
 * the real one with the optional hosts allowed from the start, since no test can answer the browser's own question.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Featured } from '../../src/issue/issue.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { distOf } from '../browsers/dist.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { makeClipping, makeIssue } from '../builders.ts';
import { choose, fill, press } from './fields.ts';
import { type Library, openLibrary } from './library.ts';
import { settle } from './settle.ts';

const PASTE = 'Paste the sent issue: all of the mail or page, its Markdown or HTML, or only its address.';
const CLOSED = 'https://letters.us5.list-manage.com/track/click?u=8a1&id=2&e=3';
const LEAVE = 'https://letters.us5.list-manage.com/track/click?u=8a1&id=9&e=3';

/** The built extension, which may ask every site. */
function allowedCopy(folder: string): string {
  cpSync(distOf('chromium'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const { optional_host_permissions: hosts, ...rest } = manifest;
  writeFileSync(path, JSON.stringify({ ...rest, host_permissions: hosts }));
  return folder;
}

/** Leads to a host of this computer, which is no part of the public web: a server of its own. */
const INWARD = 'https://letters.us5.list-manage.com/track/click?u=8a1&id=5&e=3';

describe('what was sent, by the network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clipsheet-allowed-'));
  let site: Site;
  let inside: Site;
  let chromium: Chromium;
  let library: Library;

  beforeAll(async () => {
    inside = await serveSite({ 'https://router.example.org/reboot': 'Restarting' });
    site = await serveSite({
      'https://monthly.example.org/15': `<!doctype html><title>Monthly #15</title><nav><a href="/about">About</a></nav>
        <article><a href="https://example.org/a">a</a> <a href="${CLOSED}">read on</a> <a href="https://new.example.org/x">New</a>
        <a href="${INWARD}">one more</a> <a href="${LEAVE}">Unsubscribe</a></article>`,
      [INWARD]: { redirect: 'https://router.example.org/reboot' },
      [CLOSED]: { redirect: 'https://example.org/b?utm_source=letters' },
      'https://example.org/b?utm_source=letters': '<!doctype html><title>b</title>',
    });
    const hosts = `MAP router.example.org 127.0.0.1:${inside.port},MAP * 127.0.0.1:${site.port}`;
    chromium = await launchChromium({
      site,
      dist: allowedCopy(folder),
      args: [`--host-resolver-rules=${hosts}`],
    });
    const desk = await chromium.desk('#/settings/about');
    library = await openLibrary(chromium);
    const clippings = ['a', 'b', 'c'].map(id => makeClipping({ id }));
    await library.page.evaluate(
      `(async () => {
        const tx = (await opened).transaction(['clippings', 'issues'], 'readwrite');
        for (const each of ${JSON.stringify(clippings)}) tx.objectStore('clippings').put(each);
        tx.objectStore('issues').put(${JSON.stringify(makeIssue())});
        await new Promise(done => { tx.oncomplete = done; });
      })()`,
    );
    await desk.close();
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
    await inside?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads the issue at its address, follows what is closed but never inward, and leaves the list alone', async () => {
    const page = await chromium.desk('#/issue/2021-03', { at: '2021-03-28T12:00:00+10:00' });
    const says = (part: string) =>
      page.waitForFunction(`document.body.textContent.includes(${JSON.stringify(part)})`);
    await page.waitForSelector('h1');
    await choose(page, 'Draft', 'Mark as published…');
    await press(page, 'Mark and compare with what was sent…');
    await fill(page, PASTE, 'https://monthly.example.org/15');
    await press(page, 'Compare');
    await says('Cannot be told (2)');
    await says('Sent, and never clipped (1)');
    await press(page, 'Ask where they lead…');
    await says('2 of 3 links of the issue were found in what was sent.');
    await says('Perhaps not sent (1)');
    await press(page, 'Title of c example.org', 'checkbox');
    await press(page, 'Remember 3 links');
    const stored = async (): Promise<string> =>
      (await library.all<Featured>('featured'))
        .map(({ resource }) => resource)
        .sort()
        .join(' ');
    const wanted = 'url:example.org/a url:example.org/b url:new.example.org/x';
    expect(await settle(stored, wanted)).toBe(wanted);
    expect(site.requests).not.toContain(LEAVE);
    expect(site.requests).toContain(INWARD);
    expect(inside.requests).toEqual([]);
    await page.close();
  });

  it('offers the next issue what was not sent, once', async () => {
    const page = await chromium.desk('#/issue/2021-04', { at: '2021-04-02T12:00:00+10:00' });
    await page.waitForFunction(`document.body.textContent.includes('1 story is left from')`);
    await press(page, 'Hold all for April');
    await page.waitForFunction(`!document.body.textContent.includes('is left from')`);
    const held = async (): Promise<string | undefined> =>
      (await library.clippings()).find(({ id }) => id === 'c')?.month;
    expect(await settle(held, '2021-04')).toBe('2021-04');
    await page.reload();
    await page.waitForFunction(`document.body.textContent.includes('Title of c')`);
    expect(await page.evaluate(`document.body.textContent.includes('is left from')`)).toBe(false);
    await page.close();
  });
});
