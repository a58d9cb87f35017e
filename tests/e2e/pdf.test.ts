/** PDFs are clipped where they are: in Chromium from their tab, in Firefox once their site is allowed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { type Firefox, launchFirefox } from '../browsers/firefox.ts';
import { type Served, type Site, serveSite } from '../browsers/site.ts';
import { paperPdf } from '../fixtures/pdf.ts';
import { type Library, openLibrary } from './library.ts';
import { settle } from './settle.ts';

const LOOSE = 'https://example.org/files/thrift.pdf';
const ARXIV = 'https://arxiv.org/pdf/2103.07579v2';
const TITLE = 'Small Models on Small Data: a Study of Thrift';

const pdf: Served = { type: 'application/pdf', body: paperPdf() };
const PAGES = {
  [LOOSE]: pdf,
  [ARXIV]: pdf,
  'https://arxiv.org/abs/2103.07579': `<title>[2103.07579] Revisiting ResNets</title>
    <meta name="citation_title" content="Revisiting ResNets"><meta name="citation_author" content="Bello, Irwan">
    <meta name="citation_arxiv_id" content="2103.07579"><h1 class="title">Revisiting ResNets</h1>`,
};

let site: Site;
beforeAll(async () => {
  site = await serveSite(PAGES);
});
afterAll(() => site.close());

describe('a PDF in Chromium', () => {
  let chromium: Chromium;
  let library: Library;
  beforeAll(async () => {
    chromium = await launchChromium({ site });
    library = await openLibrary(chromium);
  });
  afterAll(() => chromium?.close());

  const clip = async (address: string) => {
    const page = await chromium.open(address);
    const popup = await chromium.clickAction(page);
    await popup.waitForSelector('main[data-state="saved"]');
    await settle(async () => (await library.clippingOf(address))?.capture, 'done');
    await page.close();
    return library.clippingOf(address);
  };

  it('is read by its layout where it has no page of its own', async () => {
    expect(await clip(LOOSE)).toMatchObject({
      kind: 'paper',
      title: TITLE,
      authors: ['Ada Example', 'José de la Cruz', 'Wei Li'],
      resource: 'doi:10.5555/made-up.2021.7',
      link: LOOSE,
    });
  });

  it('takes what its landing page says, and prints that address', async () => {
    expect(await clip(ARXIV)).toMatchObject({
      title: 'Revisiting ResNets',
      authors: ['Irwan Bello'],
      resource: 'arxiv:2103.07579',
      link: 'https://arxiv.org/abs/2103.07579',
      url: ARXIV,
    });
  });
});

describe('a PDF in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ site });
  });
  afterAll(() => firefox?.close());

  it('keeps its address, says why, and is read when its site is allowed', async () => {
    await firefox.open(LOOSE);
    const popup = await firefox.clickAction();
    await popup.waitFor(`document.body.textContent.includes('Firefox lets no extension read this page')`);
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find(each => each.textContent === 'Allow example.org').focus()`,
    );
    await popup.press('Enter');
    await popup.waitFor(
      `[...document.querySelectorAll('textarea')].some(each => each.value === ${JSON.stringify(TITLE)})`,
    );
    await popup.close();
  });
});
