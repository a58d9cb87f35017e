/** Each form of the draft by its real click: what is copied, saved and opened, whole, of one story, and of what is new. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issue/issue.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { catchDownloads, type Downloads } from '../browsers/downloads.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { makeClipping } from '../builders.ts';
import { smallIssue } from '../render/acceptance-cases.ts';
import { parseHtml } from '../render/readers.ts';
import { axeFindings } from './axe.ts';
import { type Desk, openDesk } from './desk.ts';
import { structureOf } from './editors/structure.ts';
import { chooseItem, fill, press } from './fields.ts';
import { openLibrary } from './library.ts';
import { seedIssue } from './seed-issue.ts';
import { shoot } from './shoot.ts';

const golden = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../fixtures/forms/small', name), 'utf8');
const STORY = 'A year of notes, counted';

/** Both flavours that the clipboard holds. */
async function clipboard(page: Page): Promise<{ html: string; text: string }> {
  return (await page.evaluate(`(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async type => (item.types.includes(type) ? (await item.getType(type)).text() : '');
    return { html: await read('text/html'), text: await read('text/plain') };
  })()`)) as { html: string; text: string };
}

describe('the forms', () => {
  const source = smallIssue();
  const month = source.issue.id;
  let site: Site;
  let chromium: Chromium;
  let desk: Desk;
  let downloads: Downloads;

  beforeAll(async () => {
    site = await serveSite();
    chromium = await launchChromium({ site });
    await seedIssue(chromium, source);
    const origin = chromium.extensionUrl.replace(/\/$/, '');
    await chromium.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
    desk = await openDesk(chromium, month);
    downloads = await catchDownloads(chromium.browser);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  /** Chooses one item after the other, each from the menu that the one before opened. */
  const choose = async (...items: string[]): Promise<void> => {
    const [opener = '', ...rest] = items;
    await press(desk.page, opener);
    for (const item of rest) await chooseItem(desk.page, item);
  };
  const said = (sentence: string) =>
    desk.page.waitForFunction(`document.body.textContent.includes(${JSON.stringify(sentence)})`);
  const copied = async (sentence: string, ...items: string[]) => {
    await desk.page.bringToFront();
    await choose('Copy', ...items);
    await said(sentence);
    return clipboard(desk.page);
  };

  it.each([
    ['Rich text', 'Rich text copied', 'rich'],
    ['Rich text without to-dos', 'Rich text without to-dos copied', 'rich-no-todos'],
    ['Rich text with its title', 'Rich text with its title copied', 'rich-title'],
  ])('%s is copied as HTML and as plain text', async (item, sentence, file) => {
    const { html, text } = await copied(sentence, item);
    expect(html).toContain(golden(`${file}.html`).trim());
    expect(text).toBe(golden(`${file}.txt`));
  });

  it('the preview shows what the rich copy holds', async () => {
    await desk.page.bringToFront();
    await (await desk.page.waitForSelector('label::-p-text(Rich)'))?.click();
    await desk.page.waitForSelector('[aria-label=Draft] h2');
    const shown = await desk.page.$eval('[aria-label=Draft] > div', draft => draft.innerHTML);
    expect(structureOf(parseHtml(shown))).toEqual(structureOf(parseHtml(golden('rich.html'))));
    expect(await axeFindings(desk.page)).toEqual([]);
    await shoot(desk.page, 'form-preview');
    await (await desk.page.waitForSelector('label::-p-text(Markdown)'))?.click();
  });

  it('Markdown is copied as plain text alone', async () => {
    expect(await copied('Markdown copied', 'Markdown')).toEqual({ html: '', text: golden('copy.md') });
  });

  it('the title is copied, and with the stories as a subject line', async () => {
    const title = await copied('Title copied.', 'Title', 'Field Notes');
    expect(title.text).toBe('Field Notes #3: June 2022');
    const line = await copied('Title copied.', 'Title', '#3: ');
    expect(line.text).toMatch(/^#3: A year of notes, counted, [^,]+, [^,]+/);
  });

  it.each([
    ['Markdown file', 'file.md', 'field-notes-2022-06-issue-003.md'],
    ['Markdown file with front matter', 'front-matter.md', 'field-notes-2022-06-issue-003.md'],
    ['HTML file', 'mail.html', 'field-notes-2022-06-issue-003.html'],
    ['JSON', 'issue.json', 'field-notes-2022-06-issue-003.json'],
  ])('%s is saved', async (item, file, name) => {
    expect(await downloads.after(() => choose('Export', item))).toEqual({ name, text: golden(file) });
  });

  it('the HTML file is at most 600 pixels wide, and fits a narrow reader', async () => {
    const page = await chromium.browser.newPage();
    await page.setContent(golden('mail.html'));
    for (const [view, width] of [
      [1280, 600],
      [360, 360],
    ] as const) {
      await page.setViewport({ width: view, height: 800 });
      const box = await page.$eval('table', table => table.getBoundingClientRect().width);
      expect(box).toBeLessThanOrEqual(width);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(view);
    }
    await shoot(page, 'form-mail');
    await page.close();
  });

  it('a GitHub issue leads to the setting where no repository is named, and opens filled in once one is', async () => {
    await choose('Export', 'GitHub issue…');
    await desk.page.waitForFunction(
      `document.activeElement?.labels?.[0]?.textContent === 'GitHub repository for drafts'`,
    );
    await fill(desk.page, 'GitHub repository for drafts', 'https://github.com/ada/drafts');
    await desk.page.waitForFunction(`/Saved/.test(document.body.textContent)`);
    await desk.page.evaluate(`location.hash = '#/issue/${month}'`);
    await desk.page.waitForSelector('[role=row]');
    const opened = chromium.browser.waitForTarget(target => target.url().startsWith('https://github.com/'));
    await choose('Export', 'GitHub issue…');
    const { pathname, searchParams } = new URL((await opened).url());
    expect(pathname).toBe('/ada/drafts/issues/new');
    expect(searchParams.get('title')).toBe('Field Notes #3: June 2022');
    expect(searchParams.get('body')).toBe(golden('github.md'));
  });

  it('a GitHub issue too long for an address opens with its title, and its text is on the clipboard', async () => {
    const library = await openLibrary(chromium);
    const [stored] = await library.all<Issue>('issues');
    const closing = 'A long farewell. '.repeat(600).trim();
    await library.page.evaluate(`(async () => {
      const tx = (await opened).transaction('issues', 'readwrite');
      tx.objectStore('issues').put(${JSON.stringify({ ...stored, closing })});
      await new Promise(done => (tx.oncomplete = done));
    })()`);
    await desk.page.bringToFront();
    await desk.page.reload();
    await desk.page.waitForSelector('[role=row]');
    const isLong = (address: string): boolean =>
      address.startsWith('https://github.com/') && !address.includes('body=');
    const opened = chromium.browser.waitForTarget(target => isLong(target.url()));
    await choose('Export', 'GitHub issue…');
    expect(new URL((await opened).url()).searchParams.get('title')).toBe('Field Notes #3: June 2022');
    await desk.page.bringToFront();
    await said('is on the clipboard: paste it there');
    expect((await clipboard(desk.page)).text).toContain(closing);
    await library.close();
  });

  it('one story is copied and saved from its row', async () => {
    await desk.page.bringToFront();
    await desk.chooseForStory(STORY, 'This story as');
    await chooseItem(desk.page, 'Rich text');
    await said('Story copied as rich text');
    expect((await clipboard(desk.page)).html).toContain(`<h3>${STORY}</h3>`);
    const saved = await downloads.after(async () => {
      await desk.chooseForStory(STORY, 'This story as');
      await chooseItem(desk.page, 'HTML file');
    });
    expect(saved.name).toBe('field-notes-2022-06-issue-003-a-year-of-notes-counted.html');
    expect(saved.text.match(/<h[1-3]/g)).toEqual(['<h3']);
  });

  it('only what is new is copied and saved', async () => {
    const library = await openLibrary(chromium);
    const late = makeClipping({
      id: 'late',
      title: 'Late',
      month,
      clippedAt: Date.parse(`${month}-29T12:00:00Z`),
    });
    await seedIssue(chromium, {
      ...source,
      clippings: [late],
      issue: (await library.all<typeof source.issue>('issues'))[0] ?? source.issue,
    });
    await library.close();
    await desk.page.bringToFront();
    await desk.page.reload();
    await desk.page.waitForSelector('[role=row]');
    const { html } = await copied('1 new story copied as rich text', 'Only what is new', 'Rich text');
    expect(html.match(/<h[123]>.*?<\/h[123]>/g)).toEqual(['<h2>Reading</h2>', '<h3>Late</h3>']);
  });

  it.each([1280, 480])('the menus are clear at %s pixels', async width => {
    await desk.page.setViewport({ width, height: 860 });
    for (const [opener, item] of [['Copy'], ['Export'], ['Copy', 'Title']] as const) {
      await press(desk.page, opener);
      if (item) await chooseItem(desk.page, item);
      for (const value of ['light', 'dark']) {
        await desk.page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        expect(await axeFindings(desk.page)).toEqual([]);
        await shoot(desk.page, `form-menu-${opener}${item ?? ''}-${width}-${value}`);
      }
      const box = await desk.page.$eval('[role=menu]', menu => {
        const { left, right } = menu.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && menu.scrollWidth <= menu.clientWidth;
      });
      expect(box).toBe(true);
      await desk.page.keyboard.press('Escape');
      if (item) await desk.page.keyboard.press('Escape');
    }
  });
});
