/** Runs the PDF script on every PDF of a corpus in one real browser, and prints how well it reads them. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Capture } from '../../src/extract/capture.ts';
import { bundleScript } from '../../vite.page-script.ts';
import { type Pages, serveSite } from '../browsers/site.ts';
import { launch, openTab } from './browser.ts';
import type { Cell, Entry } from './corpus.ts';
import { percentile } from './report.ts';

type ScorePage = (entry: Entry, prediction: object) => Record<string, { s: number }>;

const ORIGIN = 'https://pdfs.example/';
const FIELDS = ['title', 'authors', 'published', 'arxivId', 'doi'] as const;

const addressOf = ({ id }: Entry): string => `${ORIGIN}${id}.pdf`;

/** Reads `<folder>/pdfs/index.jsonl`, scores by the folder's own eval.mjs, and prints scores and misses. */
export async function runPdfs(folder: string): Promise<void> {
  const root = resolve(folder);
  const { scorePage } = (await import(pathToFileURL(join(root, 'eval.mjs')).href)) as {
    scorePage: ScorePage;
  };
  const lines = readFileSync(join(root, 'pdfs/index.jsonl'), 'utf8').trim().split('\n');
  const entries = lines.map(line => JSON.parse(line) as Entry);
  const pages: Pages = Object.fromEntries(
    entries.map(entry => [
      addressOf(entry),
      { type: 'application/pdf', body: readFileSync(join(root, entry.file)) },
    ]),
  );
  const code = await bundleScript('src/extract/pdf.ts');
  const site = await serveSite({ ...pages, [ORIGIN]: '<title>PDFs</title>' });
  const browser = await launch(site.port);
  const cells = new Map<string, Cell>();
  const times: number[] = [];
  try {
    const tab = await openTab(browser);
    await tab.open(ORIGIN);
    const world = await tab.world('clipsheet');
    await world.run(code);
    for (const entry of entries) {
      const { capture, ms } = await world.run<{ capture: Capture; ms: number }>(
        `(async () => { const start = performance.now(); const capture = await clipsheetPdf(${JSON.stringify(addressOf(entry))}).catch(error => ({ title: String(error) })); return { capture, ms: performance.now() - start }; })()`,
      );
      times.push(ms);
      report(entry, capture, scorePage, cells);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  for (const [field, { n, score }] of cells)
    console.log(`${field.padEnd(10)} n ${n}  score ${(score / n).toFixed(3)}`);
  console.log(
    `clipsheet: median ${percentile(times, 0.5).toFixed(0)} ms, most ${Math.max(...times).toFixed(0)} ms a PDF`,
  );
}

function report(entry: Entry, capture: Capture, scorePage: ScorePage, cells: Map<string, Cell>): void {
  const { paper, ...fields } = capture;
  const scores = scorePage(entry, { ...fields, doi: paper?.doi, arxivId: paper?.arxivId });
  for (const field of FIELDS) {
    const found = scores[field];
    if (!found || !(field in entry.expected)) continue;
    const cell = cells.get(field) ?? { n: 0, score: 0, filled: 0, wrong: 0 };
    cells.set(field, { ...cell, n: cell.n + 1, score: cell.score + found.s });
    const got = { ...fields, ...paper }[field];
    if (found.s < 1)
      console.log(
        `${entry.id} ${field}: ${JSON.stringify(got)}, expected ${JSON.stringify(entry.expected[field])}`,
      );
  }
}
