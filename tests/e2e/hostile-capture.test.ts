/** The capture script in a real browser on pages that are made to hurt it: bounded time, nothing altered, something read. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleScript } from '../../vite.page-script.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { launch, openTab, type Tab } from '../eval/browser.ts';

const HEAD = '<!doctype html><meta charset="utf-8"><title>T</title>';
const PARAGRAPH = `<p class="date author title">${'word '.repeat(200)}</p>`;
const ARTICLE = '{"@type":"Article","headline":"T","author":{"name":"A B"}},';

/** Markup that is made when it is served; 20 MB of it in a file would be a fixture nobody reads. */
const PAGES: Record<string, string> = {
  'twenty megabytes of markup': `<h1>T</h1>${PARAGRAPH.repeat(20_000)}`,
  'three hundred thousand elements': `<h1>T</h1>${'<div class="title date byline"><i class=author>x</i></div>'.repeat(150_000)}`,
  'ten thousand meta elements': `${'<meta name="author" content="Jane Doe">'.repeat(10_000)}<h1>T</h1>`,
  'very deep nesting': `<h1>T</h1>${'<div class=author>'.repeat(20_000)}x`,
  'a heading of empty elements': `<h1>${'<span></span>'.repeat(200_000)}</h1>`,
  'broken JSON-LD of megabytes': `<h1>T</h1><script type="application/ld+json">[${ARTICLE.repeat(40_000)}</script>`,
  'names that shadow the DOM': `<img name="querySelector"><form name="body"></form><form><input name="firstChild"><input name="nextSibling"><input name="getAttribute"><h1>T</h1><p>By Ann Lee</p></form>`,
};

/** Of the two seconds that capture allows itself, with room for a busy machine. */
const MOST = 3000;

describe('capture on a page of', () => {
  let site: Site;
  let browser: Browser;
  let tab: Tab;
  let script: string;

  beforeAll(async () => {
    script = await bundleScript('src/extract/page.ts');
    site = await serveSite();
    browser = await launch(site.port);
    tab = await openTab(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(Object.entries(PAGES))('%s', async (name, body) => {
    const address = `https://hostile.example/${encodeURIComponent(name)}`;
    site.add({ [address]: HEAD + body });
    await tab.open(address);
    const world = await tab.world('clipsheet');
    await world.run(script);
    const read = await world.run<{ ms: number; title: string; same: boolean }>(`(() => {
      const before = document.documentElement.outerHTML.length;
      const start = performance.now();
      const { title } = clipsheetCapture();
      const ms = performance.now() - start;
      return { ms, title, same: document.documentElement.outerHTML.length === before };
    })()`);
    expect(read).toMatchObject({ title: 'T', same: true });
    expect(read.ms).toBeLessThan(MOST);
  });
});
