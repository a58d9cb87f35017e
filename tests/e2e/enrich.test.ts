/** What comes after the capture: the page's text as Markdown, and facts that its host tells. In a real browser, where pages are live and hosts answer or refuse. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clipping } from '../../src/clipping/clipping.ts';
import type { ReadableText } from '../../src/store/schema.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { type Library, openLibrary } from './library.ts';
import { clip } from './popup.ts';
import { settle } from './settle.ts';

const POST = 'https://notes.example.org/looms';
const ENGINE = 'https://github.com/ada/engine';
const LOOM = 'https://codeberg.org/ada/loom';
const ENGINE_API = 'https://api.github.com/repos/ada/engine';
const LOOM_API = 'https://codeberg.org/api/v1/repos/ada/loom';

const sentence = 'A loom follows its cards as an engine follows its numbers, thread by thread. ';
const post = `<!doctype html><html lang="en"><title>On looms</title>
<script>
  globalThis.mutations = 0;
  addEventListener('load', () => new MutationObserver(all => { mutations += all.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
</script>
<body><nav>Home</nav><article><h1>On looms</h1><p>${sentence.repeat(6)}</p>
<pre><code class="language-python">print("weave")</code></pre>
<p>Text that looks like markup: &lt;script&gt;alert(1)&lt;/script&gt; <a href="javascript:alert(1)">here</a>.</p>
<img srcSet="/a.png 1x" src="/a.png" alt="A loom" width="600" height="400"><noscript><img src="/b.png"></noscript>
<form><input name="attributes"><p>${sentence.repeat(4)}</p></form></article></body></html>`;
const repository = (name: string): string =>
  `<!doctype html><title>${name}</title><h1>${name}</h1><div id="readme"><article class="markdown-body markup"><h2>${name}</h2>
<p>${sentence}</p><p>See <a href="https://arxiv.org/abs/2103.07579">the paper</a>.</p></article></div>`;

const json = (body: object, open = false) => ({
  body: JSON.stringify(body),
  type: 'application/json',
  ...(open && { headers: { 'Access-Control-Allow-Origin': '*' } }),
});

describe('after the capture', () => {
  let site: Site;
  let chromium: Chromium;
  let library: Library;

  const found = async (
    url: string,
  ): Promise<{ clipping: Clipping; text: string | undefined } | undefined> => {
    const clipping = await library.clippingOf(url);
    const texts = await library.all<ReadableText>('texts');
    return (
      clipping && { clipping, text: texts.find(({ clippingId }) => clippingId === clipping.id)?.markdown }
    );
  };

  beforeAll(async () => {
    site = await serveSite({
      [POST]: {
        body: post,
        scripts: true,
        headers: {
          'Content-Security-Policy':
            "require-trusted-types-for 'script'; script-src 'unsafe-inline'; connect-src 'none'",
        },
      },
      [ENGINE]: repository('engine'),
      [`${ENGINE}-refused`]: repository('engine-refused'),
      [LOOM]: repository('loom'),
      [ENGINE_API]: json(
        { full_name: 'ada/engine', stargazers_count: 1815, language: 'Python', license: { spdx_id: 'MIT' } },
        true,
      ),
      [`${ENGINE_API}-refused`]: { ...json({ message: 'rate limit' }, true), status: 403 },
      [LOOM_API]: json({ full_name: 'ada/loom', stars_count: 12, archived: true }),
    });
    chromium = await launchChromium({ site });
    library = await openLibrary(chromium);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const clipAt = async (url: string) => {
    const page = await chromium.open(url);
    const popup = await clip(chromium, page);
    await library.captured(url);
    return { page, popup };
  };

  it('the page’s text is kept as Markdown, its words are counted, and the live page is not touched', async () => {
    const { page, popup } = await clipAt(POST);
    await settle(async () => (await found(POST))?.text !== undefined, true, 10_000);
    const { clipping, text } = (await found(POST)) ?? {};
    expect(text).toContain('A loom follows its cards');
    expect(text).toContain('```python\nprint("weave")\n```');
    expect(text).toContain('\\<script>alert(1)\\</script> here.');
    expect(text).not.toContain('Home');
    expect(clipping?.wordCount).toBeGreaterThan(130);
    expect(clipping?.wordCount).toBeLessThan(170);
    expect(await page.evaluate('mutations')).toBe(0);
    await popup.close();
  });

  it('a repository’s README is kept, and what its page lacks is asked of its host once', async () => {
    const { popup } = await clipAt(ENGINE);
    await settle(async () => (await found(ENGINE))?.clipping.repo?.stars, 1815, 10_000);
    const { clipping, text } = (await found(ENGINE)) ?? {};
    expect(clipping?.repo).toMatchObject({
      owner: 'ada',
      stars: 1815,
      language: 'Python',
      license: 'MIT',
      papers: ['https://arxiv.org/abs/2103.07579'],
    });
    expect(text).toContain('## engine');
    expect(site.requests.filter(address => address === ENGINE_API)).toHaveLength(1);
    await popup.close();
  });

  it('a host that lets only its own pages read its answers is asked from the page', async () => {
    const { popup } = await clipAt(LOOM);
    await settle(async () => (await found(LOOM))?.clipping.repo?.stars, 12, 10_000);
    expect((await found(LOOM))?.clipping.repo).toMatchObject({ stars: 12, archived: true });
    await popup.close();
  });

  it('a host that refuses is silent', async () => {
    const { popup } = await clipAt(`${ENGINE}-refused`);
    await settle(async () => site.requests.includes(`${ENGINE_API}-refused`), true, 10_000);
    expect((await found(`${ENGINE}-refused`))?.clipping).toMatchObject({ capture: 'done', kind: 'repo' });
    expect(await popup.state()).toBe('saved');
    await popup.close();
  });

  it('nobody is asked where the setting is off', async () => {
    await chromium.worker.evaluate('chrome.storage.local.set({ newsletter: { askHosts: false } })');
    site.add({ [`${ENGINE}-quiet`]: repository('engine-quiet') });
    const { popup } = await clipAt(`${ENGINE}-quiet`);
    await settle(async () => (await found(`${ENGINE}-quiet`))?.text !== undefined, true, 10_000);
    await new Promise(done => setTimeout(done, 300));
    expect(site.requests).not.toContain(`${ENGINE_API}-quiet`);
    await popup.close();
  });
});
