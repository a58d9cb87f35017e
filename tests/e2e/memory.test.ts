/** Memory in the real browser: published, compared with what was really sent, the forgotten taken over, and clipped again. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Featured, Issue } from '../../src/issue/issue.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { axeFindings } from './axe.ts';
import { openDesk } from './desk.ts';
import { aria, choose, fieldOf, fill, press } from './fields.ts';
import { type Library, openLibrary } from './library.ts';
import { linkOf, rssOf, writeIssues } from './past-issues.ts';
import { clip } from './popup.ts';
import { settle } from './settle.ts';
import { shoot } from './shoot.ts';

const NAMES = ['first', 'second', 'third', 'fourth'] as const;
const address = (name: string): string => `https://reads.example.org/${name}`;
const titleOf = (name: string): string => `The ${name} page about reading`;
const html = (name: string): string =>
  `<!doctype html><title>${titleOf(name)}</title><h1>${titleOf(name)}</h1>`;
const wrapped = (to: string): string =>
  `https://x.r.us-east-1.awstrack.me/L0/${encodeURIComponent(to)}/1/0100`;
const closed = (id: number): string => `https://monthly.us5.list-manage.com/track/click?u=8a1&id=${id}&e=3`;

/** Puts rich text on a field as a paste from a mail does. */
async function pasteRich(page: Page, label: string, rich: string): Promise<void> {
  const field = await fieldOf(page, label);
  await field.evaluate((element, source) => {
    const data = new DataTransfer();
    data.setData('text/html', source);
    data.setData('text/plain', 'The mail as plain text');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, rich);
}

const PASTE = 'Paste the sent issue: all of the mail or page, its Markdown or HTML, or only its address.';
const says = (page: Page, part: string) =>
  page.waitForFunction(`document.body.textContent.includes(${JSON.stringify(part)})`);

describe('memory', () => {
  let site: Site;
  let chromium: Chromium;
  let library: Library;
  let folder: string;

  const featured = async (month: string): Promise<string[]> =>
    (await library.all<Featured>('featured'))
      .filter(each => each.month === month)
      .map(({ resource }) => resource)
      .sort();
  const clipAt = async (url: string): Promise<string> => {
    const page = await chromium.open(url);
    const popup = await clip(chromium, page);
    const said = `${await popup.says()} ${await popup.page.$eval('header', head => head.textContent ?? '')}`;
    await popup.close();
    await page.close();
    return said;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipsheet-past-'));
    const pages = Object.fromEntries([...NAMES, '7/2'].map(name => [address(name), html(name)]));
    site = await serveSite({
      ...pages,
      [`${address('first')}?utm_source=x`]: html('first'),
      [linkOf(7, 2)]: html('7/2'),
    });
    chromium = await launchChromium({ site });
    library = await openLibrary(chromium);
    await chromium.worker.setClock('2021-03-18T12:00:00+10:00');
    for (const name of NAMES) await clipAt(address(name));
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('compares a published issue with the mail that was sent, and keeps what the mail had', async () => {
    const { page } = await openDesk(chromium, '2021-03');
    await choose(page, 'Draft', 'Mark as published…');
    await fill(page, 'Number', '15');
    await fill(page, 'Address of the published issue, if it has one', 'https://monthly.example/15');
    await press(page, 'Mark as published');
    await says(page, '#15 is published: 4 links remembered.');
    await press(page, 'Compare with what was sent…');
    await pasteRich(
      page,
      PASTE,
      `<h1>Monthly #15</h1><p><a href="${wrapped(`${address('first')}?utm_source=mail`)}">one</a>
       <a href="${closed(1)}">${titleOf('second')}</a> <a href="https://new.example/late">A late find</a> that nobody had clipped before.
       <a href="${closed(9)}">Unsubscribe</a></p>`,
    );
    await press(page, 'Compare');
    await says(page, '1 of 4 links of the issue was found in what was sent.');
    await says(page, 'Not sent (2)');
    await shoot(page, 'sent-answers');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Add to March: “A late find”');
    await says(page, '2 of 5 links of the issue were found in what was sent.');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('2 of 5 links');
    await press(page, 'Undo');
    await says(page, '1 of 4 links of the issue was found in what was sent.');
    await press(page, 'Remember 3 links');
    await says(page, '#15 is published: 3 links remembered. 2 were not used:');
    expect(await featured('2021-03')).toEqual([
      'url:new.example/late',
      'url:reads.example.org/first',
      'url:reads.example.org/second',
    ]);
    await shoot(page, 'sent-remembered');
    await page.close();
  });

  it('offers what was forgotten to the next month, and never again', async () => {
    const { page } = await openDesk(chromium, '2021-03');
    await press(page, 'Choose');
    const box = await page.waitForSelector(`::-p-xpath(//label[contains(., '${titleOf('fourth')}')]/input)`);
    await (box as ElementHandle<HTMLInputElement>).click();
    await shoot(page, 'carry-over-choose');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Hold 1 for April');
    await page.waitForSelector(aria('Hold all for April', 'button'), { hidden: true });
    const isHeld = async (): Promise<string | undefined> =>
      (await library.clippingOf(address('third')))?.month;
    expect(await settle(isHeld, '2021-04')).toBe('2021-04');
    expect((await library.clippingOf(address('fourth')))?.month).toBe('2021-03');
    await page.reload();
    await says(page, '#15 is published');
    expect(await page.$(aria('Choose', 'button'))).toBeNull();
    await page.close();
  });

  it('says so when one of them is clipped again, by whatever address', async () => {
    expect(await clipAt(`${address('first')}?utm_source=x`)).toContain('In #15, March 2021');
  });

  it('takes Markdown too, and asks of an address nothing without leave', async () => {
    const { page } = await openDesk(chromium, '2021-03');
    await choose(page, 'Published', 'Compare with what was sent…');
    await fill(page, PASTE, `- [${titleOf('first')}](${address('first')})\n- [x](${closed(4)})`);
    await press(page, 'Compare');
    await says(page, 'Cannot be told (1)');
    await says(page, 'Perhaps not sent');
    await press(page, 'Back');
    await fill(page, PASTE, 'Nothing to see here');
    await press(page, 'Compare');
    await says(page, 'There is no link to a web page in this text.');
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('imports a folder of earlier issues, and an RSS export that knows some of them', async () => {
    await writeIssues(join(folder, 'issues'), 8, 5);
    await writeFile(join(folder, 'feed.xml'), rssOf(10, 5));
    const page = await chromium.desk('#/settings/earlier');
    await page.setViewport({ width: 1280, height: 900 });
    await ((await fieldOf(page, 'Folder of earlier issues')) as ElementHandle<HTMLInputElement>).uploadFile(
      join(folder, 'issues'),
    );
    await says(page, '8 issues found');
    await shoot(page, 'past-table');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Remember 40 addresses of 8 issues');
    await says(page, 'Remembered 40 addresses of 8 issues.');
    await ((await fieldOf(page, 'Files of earlier issues')) as ElementHandle<HTMLInputElement>).uploadFile(
      join(folder, 'feed.xml'),
    );
    await says(page, '10 issues found');
    await says(page, 'remembered already');
    await press(page, 'Remember 10 addresses of 2 issues');
    await says(page, 'Remembered 10 addresses of 2 issues.');
    const numbers = new Set((await library.all<Featured>('featured')).map(({ issueNumber }) => issueNumber));
    expect(numbers.size).toBe(11);
    await press(page, 'Undo the import');
    await says(page, 'Taken back');
    expect((await library.all<Featured>('featured')).filter(({ issueNumber }) => issueNumber === 10)).toEqual(
      [],
    );
    await page.close();
    const said = await clipAt(linkOf(7, 2));
    expect(said).toContain('in #7');
    expect(said).toContain('You wrote then: What it does, and why anybody would read on');
  });

  it('keeps the issues of the desk out of the import', async () => {
    expect((await library.all<Issue>('issues')).map(({ id }) => id)).toEqual(['2021-03']);
  });
});
