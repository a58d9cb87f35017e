/** The three extractors that capture is measured against: two run in the page, metascraper on its markup. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import createMetascraper from 'metascraper';
import type { World } from './browser.ts';
import type { Prediction } from './corpus.ts';

const require = createRequire(import.meta.url);
const source = (path: string): string => readFileSync(require.resolve(path), 'utf8');

export interface Peer {
  name: string;
  /** Its `ms` counts, so that it runs first on a page opened for it. */
  timed?: boolean;
  predict(page: { world: World; html: string; url: string }): Promise<Prediction & { ms?: number }>;
}

const DEFUDDLE = `(() => { const module = { exports: {} }, exports = module.exports; ${source('defuddle')}; return module.exports.default ?? module.exports; })()`;
const READABILITY = `(() => { const module = { exports: {} }; ${source('@mozilla/readability/Readability.js')}; return module.exports; })()`;

const pickText = "const t = v => typeof v === 'string' && v.trim() ? v.trim() : undefined;";

const defuddle: Peer = {
  name: 'defuddle',
  timed: true,
  predict: ({ world, url }) =>
    world.run(`(() => { const Defuddle = ${DEFUDDLE}; ${pickText}
      const start = performance.now();
      const r = new Defuddle(document, { url: ${JSON.stringify(url)} }).parse();
      const ms = performance.now() - start;
      return { ms, title: t(r.title), authors: t(r.author) && r.author.split(/\\s*,\\s*/), published: t(r.published), siteName: t(r.site), description: t(r.description), image: t(r.image), canonicalUrl: document.querySelector('link[rel=canonical]')?.href || location.href }; })()`),
};

const readability: Peer = {
  name: 'readability',
  predict: ({ world }) =>
    world.run(`(() => { const Readability = ${READABILITY}; ${pickText}
      const r = new Readability(document.cloneNode(true)).parse() ?? {};
      return { title: t(r.title), authors: t(r.byline) && r.byline.replace(/^\\s*by\\s+/i, '').split(/\\s*,\\s*|\\s+and\\s+/), published: t(r.publishedTime), siteName: t(r.siteName), description: t(r.excerpt) }; })()`),
};

const scrape = createMetascraper(
  ['author', 'date', 'description', 'image', 'publisher', 'title', 'url'].map(rule =>
    require(`metascraper-${rule}`)(),
  ),
);

const metascraper: Peer = {
  name: 'metascraper',
  async predict({ html, url }) {
    const found = (await scrape({ html, url })) as Record<string, string | undefined>;
    return {
      title: found.title,
      authors: found.author ? found.author.split(/\s*,\s*|\s+and\s+/) : [],
      published: found.date,
      siteName: found.publisher,
      description: found.description,
      image: found.image,
      canonicalUrl: found.url,
    } as Prediction;
  },
};

export const PEERS: readonly Peer[] = [defuddle, readability, metascraper];
