/** The main journey: clip a paper, a post, a repository and a video at their real addresses, type, close at once, reopen, export. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { SAMPLE, samplePages } from '../browsers/samples.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { openDesk } from './desk.ts';
import { type Library, openLibrary } from './library.ts';
import { clip } from './popup.ts';
import { settle } from './settle.ts';

const CLICKED_AT = '2021-03-18T12:00:00+10:00';

/** What each page says of itself, as the product must have read it. */
const READ = {
  paper: {
    resource: 'arxiv:2103.07579',
    kind: 'paper',
    title: 'Revisiting ResNets: Improved Training and Scaling Strategies',
    authors: ['Irwan Bello', 'William Fedus', 'Xianzhi Du', 'Ekin D. Cubuk'],
    published: '2021-03-13',
  },
  post: {
    resource: 'url:training.example.org/2021/baselines-first',
    kind: 'blog',
    title: 'Baselines first',
    authors: ['Mira Osei'],
    published: '2021-03-04',
    siteName: 'Notes on Training',
    summary: 'Why the simplest model deserves the first week of a project.',
  },
  repository: {
    resource: 'github:coqui-ai/tts',
    kind: 'repo',
    title: 'coqui-ai/TTS',
    repo: { owner: 'coqui-ai', name: 'TTS', stars: 4213, language: 'Python', license: 'MPL-2.0' },
  },
  video: {
    resource: 'youtube:tpCFfeUEGs8',
    kind: 'video',
    title: 'TensorFlow and deep learning fundamentals with Python, part 1',
    video: { channel: 'Daniel Bourke', seconds: 36932 },
  },
} as const;
/** Where Chromium itself turns to, whatever it is told. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/;

const NAMES = Object.keys(READ) as (keyof typeof READ)[];

describe('the journey from four pages to a draft', () => {
  let site: Site;
  let chromium: Chromium;
  let library: Library;

  beforeAll(async () => {
    site = await serveSite(samplePages());
    chromium = await launchChromium({ site });
    library = await openLibrary(chromium);
    await chromium.worker.setClock(CLICKED_AT);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  it.each(NAMES)(
    'clips the %s, reads it, and keeps what is typed although the popup closes at once',
    async name => {
      const page = await chromium.open(SAMPLE[name]);
      const popup = await clip(chromium, page);
      expect(await popup.says()).toContain('Saved to');
      await popup.addTags('reading', name);
      await popup.type('Why it matters', `Because of the ${name}.`);
      await popup.type('What it is', `What the ${name} is.`);
      await popup.close();

      await library.captured(SAMPLE[name]);
      expect(await library.clippingOf(SAMPLE[name])).toMatchObject({
        ...READ[name],
        url: SAMPLE[name],
        month: '2021-03',
        tags: ['reading', name],
      });
      const again = await clip(chromium, page);
      expect(await again.says()).toContain('Already clipped');
      const [what, why] = [`What the ${name} is.`, `Because of the ${name}.`];
      expect(await settle(() => again.value('What it is'), what)).toBe(what);
      expect(await settle(() => again.value('Why it matters'), why)).toBe(why);
      await again.close();
      await page.close();
    },
  );

  it('takes the selection as a quote, and changes nothing else', async () => {
    const before = await library.clippingOf(SAMPLE.post);
    const page = await chromium.open(SAMPLE.post);
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('#start'))`);
    await (await clip(chromium, page)).close();
    // The clipping was read long ago, so that nothing but the quote itself tells when this click has been read.
    await settle(async () => (await library.clippingOf(SAMPLE.post))?.quotes.length, 1);
    const after = await library.clippingOf(SAMPLE.post);
    expect(after?.quotes.map(({ text }) => text)).toEqual([
      'A baseline is a promise to yourself: whatever comes later has to beat it.',
    ]);
    expect({ ...after, quotes: [], updatedAt: 0 }).toEqual({ ...before, quotes: [], updatedAt: 0 });
    await page.close();
  });

  it('takes a click back by Undo', async () => {
    const page = await chromium.open(SAMPLE.plain);
    const popup = await clip(chromium, page);
    await popup.click('Undo');
    await popup.page.waitForFunction(`/bin/.test(document.querySelector('[role=status]').textContent)`);
    expect((await library.clippingOf(SAMPLE.plain))?.deletedAt).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });

  it('exports every clipped page under its section, with what was typed', async () => {
    const desk = await openDesk(chromium, '2021-03');
    const { text } = await desk.exportMarkdown(1);
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text.match(/^### (.*)$/gm)).toEqual(NAMES.map(name => `### ${READ[name].title}`));
    for (const name of NAMES) {
      expect(text).toContain(`**What it is:** What the ${name} is.`);
      expect(text).toContain(`**Why it matters:** Because of the ${name}.`);
      expect(text).toContain(`](${SAMPLE[name]})`);
    }
    expect(text).not.toContain('Notes on seeds');
    await desk.close();
  });

  it('asked nobody but the clipped sites, and them only for pictures', async () => {
    const pictures = (await library.clippings()).map(({ image }) => image);
    const expected = new Set<string | undefined>([...Object.values(SAMPLE), ...pictures]);
    const asked = site.requests.filter(
      address => !BROWSERS_OWN.test(new URL(address).host) && !address.endsWith('/favicon.ico'),
    );
    expect(asked.filter(address => !expected.has(address))).toEqual([]);
  });
});
