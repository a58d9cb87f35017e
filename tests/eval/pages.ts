/** Runs the capture script, and the peers, on every page of a corpus in one real browser. */
import { gzipSync } from 'node:zlib';
import type { Capture } from '../../src/extract/capture.ts';
import type { ReadOptions } from '../../src/extract/read-page.ts';
import { kindOf } from '../../src/resource/identify.ts';
import { bundleScript } from '../../vite.page-script.ts';
import { serveSite } from '../browsers/site.ts';
import { launch, openTab, type Tab } from './browser.ts';
import type { Corpus, Entry, Prediction } from './corpus.ts';
import { PEERS } from './peers.ts';
import { predictionOf } from './predict.ts';

/** Nothing of a saved page may load or run: it has no network, and its scripts would not know where they are. */
const POLICY = {
  'Content-Security-Policy': "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'",
};

export const OURS = 'clipsheet';
/** The general reading alone: no site rules, and no hint from the address. */
export const WITHOUT_RULES = 'no rules';

const optionsFor = (entry: Entry, siteRules: boolean): ReadOptions =>
  siteRules ? { kind: kindOf(entry.url) } : { siteRules };

export type Predictions = Record<string, Prediction>;

export interface Run {
  /** By extractor, ours first. */
  predictions: Map<string, Predictions>;
  captures: Map<string, Capture>;
  /** Milliseconds by extractor. */
  times: Map<string, number[]>;
  /** Of the capture script, in bytes, gzipped. */
  size: number;
  failures: string[];
}

export async function runPages(
  corpus: Corpus,
  options: { peers: boolean; siteRules: boolean },
): Promise<Run> {
  const code = await bundleScript('src/extract/page.ts');
  const site = await serveSite({ [ELSEWHERE]: '<!doctype html><title>Elsewhere</title>' });
  const browser = await launch(site.port);
  const run: Run = {
    predictions: new Map(),
    captures: new Map(),
    times: new Map(),
    size: gzipSync(code, { level: 9 }).length,
    failures: [],
  };
  try {
    const tab = await openTab(browser);
    for (const entry of corpus.entries) {
      try {
        await onPage(tab, site, corpus, entry, code, options, run);
      } catch (error) {
        run.failures.push(`${entry.id}: ${(error as Error).message.split('\n')[0]}`);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return run;
}

/** Of no site of the corpus. */
const ELSEWHERE = 'https://elsewhere.invalid/';

/**
 * Opens a page as a reader has it before the click: in a process of its own, since Chromium leaves the last page's when
 * the site changes, and laid out. So everyone who is timed is the first to run there; the second would find warm what
 * the first had to warm up.
 */
async function openAnew(tab: Tab, url: string): Promise<void> {
  await tab.open(ELSEWHERE);
  await tab.open(url);
  const world = await tab.world('layout');
  await world.run('document.documentElement?.getBoundingClientRect().height');
}

async function onPage(
  tab: Tab,
  site: Awaited<ReturnType<typeof serveSite>>,
  corpus: Corpus,
  entry: Entry,
  script: string,
  options: { peers: boolean; siteRules: boolean },
  run: Run,
): Promise<void> {
  const html = corpus.html(entry);
  const { href } = new URL(entry.url);
  for (const address of [href, href.replace(/^http:/, 'https:')]) {
    site.add({ [address]: { body: html, headers: POLICY } });
  }
  await openAnew(tab, entry.url);
  const world = await tab.world('clipsheet');
  await world.run(script);
  const { capture, ms } = await world.run<{ capture: Capture; ms: number }>(
    `(o => { const start = performance.now(); const capture = clipsheetCapture(o); return { capture, ms: performance.now() - start }; })(${JSON.stringify(optionsFor(entry, options.siteRules))})`,
  );
  keep(run, OURS, entry, predictionOf(capture), ms);
  run.captures.set(entry.id, capture);
  if (options.siteRules) {
    const general = await world.run<Capture>(`clipsheetCapture(${JSON.stringify(optionsFor(entry, false))})`);
    keep(run, WITHOUT_RULES, entry, predictionOf(general));
  }
  if (!options.peers) return;
  for (const peer of PEERS) {
    if (peer.timed) await openAnew(tab, entry.url);
    const peerWorld = await tab.world(peer.name);
    try {
      const { ms: spent, ...prediction } = await peer.predict({
        world: peerWorld,
        html: html.toString('utf8'),
        url: entry.url,
      });
      keep(run, peer.name, entry, prediction, spent);
    } catch (error) {
      keep(run, peer.name, entry, {});
      run.failures.push(`${peer.name} on ${entry.id}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
}

function keep(run: Run, name: string, entry: Entry, prediction: Prediction, ms?: number): void {
  const predictions = run.predictions.get(name) ?? {};
  predictions[entry.id] = prediction;
  run.predictions.set(name, predictions);
  if (ms !== undefined) run.times.set(name, [...(run.times.get(name) ?? []), ms]);
}
