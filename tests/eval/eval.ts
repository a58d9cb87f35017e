/**
 * How well capture reads a folder of saved pages whose truth is known:
 *
 *     npm run eval -- ../shared/corpus [--pages|--pdfs|--identity] [--kind paper] [--misses authors:30]
 *                                      [--no-site-rules] [--no-peers] [--json captures.json]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openCorpus } from './corpus.ts';
import { runIdentity } from './identity.ts';
import { OURS, runPages } from './pages.ts';
import { runPdfs } from './pdfs.ts';
import { percentile, printMisses, printScores } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'boolean' },
    pdfs: { type: 'boolean' },
    identity: { type: 'boolean' },
    kind: { type: 'string' },
    misses: { type: 'string', multiple: true },
    'no-site-rules': { type: 'boolean' },
    'no-peers': { type: 'boolean' },
    json: { type: 'string' },
  },
});

const folder = positionals[0] ?? '../shared/corpus';

async function evalPages(): Promise<void> {
  const corpus = await openCorpus(folder, values.kind);
  const siteRules = !values['no-site-rules'];
  const run = await runPages(corpus, { peers: !values['no-peers'], siteRules });
  const evaluations = new Map(
    [...run.predictions].map(([name, predictions]) => [name, corpus.evaluate(predictions)]),
  );
  printScores(new Map([...evaluations].map(([name, { tab }]) => [name, tab])));
  console.log(`\ncapture script: ${(run.size / 1000).toFixed(1)} kB gzipped`);
  for (const [name, times] of run.times) {
    console.log(
      `${name}: median ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms, most ${Math.max(...times).toFixed(0)} ms`,
    );
  }
  const [ourTimes, theirs] = [run.times.get(OURS), run.times.get('defuddle')];
  if (ourTimes && theirs) {
    console.log(
      `defuddle takes ${(percentile(theirs, 0.5) / percentile(ourTimes, 0.5)).toFixed(1)} times as long (medians)`,
    );
  }
  for (const failure of run.failures) console.log(`failed: ${failure}`);
  const ours = evaluations.get(OURS);
  for (const spec of values.misses ?? []) if (ours) printMisses(ours, spec);
  if (values.json) {
    writeFileSync(
      values.json,
      JSON.stringify(
        { captures: Object.fromEntries(run.captures), misses: ours?.misses, tab: ours?.tab },
        null,
        1,
      ),
    );
  }
}

if (values.identity && !(await runIdentity(folder))) process.exitCode = 1;
if (values.pdfs) await runPdfs(folder);
if (values.pages || !(values.identity || values.pdfs)) await evalPages();
