/** Documents that are no web page of the usual kind: each click is saved, and what can be read is. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, closePopup, launchChromium } from '../browsers/chromium.ts';
import { type Served, type Site, serveSite } from '../browsers/site.ts';
import { type Library, openLibrary } from './library.ts';

const SITE = 'https://odd.example.org';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Looms weekly</title>
  <link>${SITE}/</link><item><title>An item</title><author>Ada Example</author></item></channel></rss>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Looms daily</title>
  <entry><title>An entry</title><author><name>Ada Example</name></author></entry></feed>`;
const XHTML = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>
  <title>Strict weaving</title><meta name="author" content="Ada Example"/></head>
  <body><h1>Strict weaving</h1><svg xmlns="http://www.w3.org/2000/svg"><title>A loom</title></svg></body></html>`;
const FRAMES = `<!doctype html><title>Framed looms</title><frameset cols="20%,80%"><frame src="/inner"><frame src="/inner"></frameset>`;
const FRAMED = `<!doctype html><title>Looms beside a frame</title><h1>Looms beside a frame</h1><iframe src="/inner"></iframe>`;
/** Bytes 0x93 and 0x94 are quotation marks in windows-1252, and nothing in Latin-1 or UTF-8. */
const WINDOWS_1252 = Buffer.from(
  '<!doctype html><title>Caf\xe9 \x93Z\xfcrich\x94</title><meta name="author" content="Jos\xe9 M\xfcller"><h1>Caf\xe9 \x93Z\xfcrich\x94</h1>',
  'latin1',
);

/** File, how it is served, and what is expected of its clipping. */
const DOCUMENTS: readonly (readonly [string, Served, object])[] = [
  [
    'windows-1252.html',
    { body: WINDOWS_1252, type: 'text/html; charset=windows-1252' },
    { title: 'Café “Zürich”', authors: ['José Müller'] },
  ],
  ['frameset.html', { body: FRAMES }, { title: 'Framed looms', authors: [] }],
  ['frame.html', { body: FRAMED }, { title: 'Looms beside a frame', authors: [] }],
  [
    'strict.xhtml',
    { body: XHTML, type: 'application/xhtml+xml' },
    { title: 'Strict weaving', authors: ['Ada Example'] },
  ],
  ['rss.xml', { body: FEED, type: 'text/xml' }, { title: 'Looms weekly' }],
  ['atom.xml', { body: ATOM, type: 'application/xml' }, { title: 'Looms daily' }],
  [
    'notes.txt',
    { body: 'Looms in plain text.\n\nAs long as it gets.', type: 'text/plain' },
    { title: 'odd.example.org/notes.txt' },
  ],
  ['loom.png', { body: PIXEL, type: 'image/png' }, { title: 'loom.png' }],
  [
    'looms.json',
    { body: '{"title":"Looms"}', type: 'application/json' },
    { title: 'odd.example.org/looms.json' },
  ],
  ['empty.html', { body: '' }, { title: 'odd.example.org/empty.html' }],
];

let site: Site;
let chromium: Chromium;
let library: Library;
beforeAll(async () => {
  site = await serveSite({
    [`${SITE}/inner`]: '<title>Inner</title><h1>Inner</h1><meta name="author" content="Not Me">',
  });
  chromium = await launchChromium({ site });
  library = await openLibrary(chromium);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

test.each(DOCUMENTS)('%s is saved and read', async (file, served, expected) => {
  const address = `${SITE}/${file}`;
  site.add({ [address]: served });
  const page = await chromium.open(address);
  const popup = await chromium.clickAction(page);
  await popup.waitForSelector('main[data-state="saved"]');
  await library.captured(address);
  expect(await library.clippingOf(address)).toMatchObject({ ...expected, url: address, capture: 'done' });
  const shown = await popup.evaluate(`document.body.innerText`);
  expect(shown).toContain('odd.example.org');
  expect(shown).not.toMatch(/could not|lets nobody|went wrong/);
  expect(await popup.$('[role=alert]')).toBeNull();
  await closePopup(popup);
  await page.close();
});
