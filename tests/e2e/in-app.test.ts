/** A site that changes pages by its own script: the clipping is the page on screen, not the one that the site served. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, closePopup, launchChromium } from '../browsers/chromium.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { type Library, openLibrary } from './library.ts';

const SITE = 'https://app.example.org';
const route = (name: string): string => `${SITE}/${name}`;

/** What a route shows; the head is the served page's own, and stays. */
const ROUTES = {
  weaving: { heading: 'Weaving with small models', author: 'Ada Example' },
  spinning: { heading: 'Spinning yarn from scraps', author: 'José de la Cruz' },
};

const SERVED = `<!doctype html><meta charset="utf-8"><title>All about thrift | Looms</title>
  <link rel="canonical" href="${route('home')}">
  <meta property="og:title" content="All about thrift"><meta property="og:site_name" content="Looms">
  <meta property="og:url" content="${route('home')}"><meta property="og:type" content="article">
  <meta property="og:description" content="Thrift is the art of spending little, told from its beginnings.">
  <meta property="og:image" content="${SITE}/thrift.png"><meta name="author" content="Wei Li">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting",
    "headline":"All about thrift","author":{"@type":"Person","name":"Wei Li"},"datePublished":"2020-01-02",
    "url":"${route('home')}"}</script>
  <main><article><h1>All about thrift</h1><p class="byline">By <a rel="author" href="/wei">Wei Li</a></p>
    <p class="text">Thrift is the art of spending little, told from its beginnings.</p></article></main>
  <script>
    const routes = ${JSON.stringify(ROUTES)};
    globalThis.go = name => {
      const { heading, author } = routes[name];
      history.pushState({}, '', '/' + name);
      document.title = heading + ' | Looms';
      document.querySelector('h1').textContent = heading;
      document.querySelector('.byline a').textContent = author;
      document.querySelector('.text').textContent = heading + ' is what this page tells in a sentence.';
    };
  </script>`;

let site: Site;
let chromium: Chromium;
let library: Library;
beforeAll(async () => {
  site = await serveSite({ [route('home')]: { body: SERVED, scripts: true } });
  chromium = await launchChromium({ site });
  library = await openLibrary(chromium);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

it('makes a clipping of each page that was on screen', async () => {
  const page = await chromium.open(route('home'));
  for (const [name, { heading, author }] of Object.entries(ROUTES)) {
    await page.evaluate(`go('${name}')`);
    const popup = await chromium.clickAction(page);
    await popup.waitForSelector('main[data-state="saved"]');
    await library.captured(route(name));
    await closePopup(popup);
    expect(await library.clippingOf(route(name))).toMatchObject({
      title: heading,
      authors: [author],
      siteName: 'Looms',
      link: route(name),
      capture: 'done',
    });
  }
  const clippings = await library.clippings();
  expect(clippings.map(({ link }) => link).toSorted()).toEqual(Object.keys(ROUTES).map(route).toSorted());
  for (const { summary, published } of clippings) {
    expect(summary ?? '').not.toContain('told from its beginnings');
    expect(published).toBeUndefined();
  }
});
