/** What is found out after the capture: facts from the page's host, and the readable text. A clip never waits for it. */
import type { Clipping } from '../src/clipping/clipping.ts';
import { isPageOf } from '../src/clipping/page-of.ts';
import { questionAbout } from '../src/extract/hosts/index.ts';
import { connect } from '../src/store/connection.ts';
import { loadNewsletter } from '../src/store/newsletter.ts';
import { getClipping } from '../src/store/queries.ts';
import type { Store } from '../src/store/schema.ts';
import { recordEnrichment } from '../src/store/texts.ts';
import { askHost } from './ask-host.ts';
import { readText } from './injections.ts';

type Step = (db: Store, tabId: number, clipping: Clipping) => Promise<void>;

/** The text first: it is there at once, and the tab may be closed while a host thinks. */
const STEPS: readonly Step[] = [keepText, keepFacts];

/**
 * Fills in the clipping whose page was just read in a tab. Never rejects: each step stands for itself, and a worker
 * that is stopped in between loses nothing but the rest. Clipping the page again makes up for it.
 */
export async function enrich(tabId: number, clippingId: string): Promise<void> {
  for (const step of STEPS) {
    try {
      const db = await connect();
      const clipping = await getClipping(db, clippingId);
      if (clipping) await step(db, tabId, clipping);
    } catch {
      // The tab is gone or on another page, or the browser is closing: there is nothing to tell anyone.
    }
  }
}

async function keepText(db: Store, tabId: number, clipping: Clipping): Promise<void> {
  const { kind, summary, edited } = clipping;
  const isPages = summary !== undefined && !edited.includes('summary');
  const readable = await readText(tabId, { kind, ...(isPages && { summary }) });
  const { url, markdown, words: wordCount, papers } = readable;
  // By now the tab may show another page, which says nothing of this one.
  if (markdown === '' || !isPageOf(clipping, url)) return;
  const { repo } = clipping;
  const capture = { url, wordCount, ...(repo && papers && { repo: { ...repo, papers } }) };
  await recordEnrichment(db, clipping.id, { capture, markdown }, Date.now());
}

async function keepFacts(db: Store, tabId: number, clipping: Clipping): Promise<void> {
  if (clipping.unread || !(await loadNewsletter()).askHosts) return;
  const question = questionAbout(clipping);
  const capture = question?.read(await askHost(tabId, question));
  if (capture) await recordEnrichment(db, clipping.id, { capture }, Date.now());
}
