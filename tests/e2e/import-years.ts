/** Imports years of earlier issues on the settings page, as an author does, and tells how long it took and held the page. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/chromium.ts';
import { fieldOf, press } from './fields.ts';
import { rssOf, writeIssues } from './past-issues.ts';

export interface Years {
  issues: number;
  links: number;
  as: 'folder' | 'feed';
}

export interface Import {
  /** Milliseconds from the choice to the table, and from “Remember” to the end. */
  reading: number;
  remembering: number;
  /** Milliseconds of the longest task in which the page could not answer. */
  longest: number;
  /** Values that the progress bar had. */
  steps: number;
}

/** Notes how often the progress bar moved. */
const WATCH = `globalThis.steps = new Set();
  new MutationObserver(() => { const bar = document.querySelector('progress'); if (bar?.max > 1) steps.add(bar.value); })
    .observe(document, { subtree: true, childList: true, attributes: true });`;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor's time: what the task took, on a busy machine too. */
  tdur?: number;
  args?: { name?: string };
}

/** The longest task on a page's main thread, in milliseconds of the processor. */
function longestIn(trace: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  return traceEvents
    .filter(event => /RunTask$/.test(event.name) && main.has(threadOf(event)))
    .reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}

const says = (page: Page, part: string) =>
  page.waitForFunction(`document.body.textContent.includes(${JSON.stringify(part)})`, {
    polling: 50,
    timeout: 60_000,
  });

export async function importYears(chromium: Chromium, { issues, links, as }: Years): Promise<Import> {
  const folder = await mkdtemp(join(tmpdir(), 'clipsheet-years-'));
  try {
    const [from, label] =
      as === 'folder'
        ? [join(folder, 'issues'), 'Folder of earlier issues']
        : [join(folder, 'feed.xml'), 'Files of earlier issues'];
    if (as === 'folder') await writeIssues(from, issues, links);
    else await writeFile(from, rssOf(issues, links));
    const page = await chromium.desk('#/settings/earlier');
    const field = (await fieldOf(page, label)) as ElementHandle<HTMLInputElement>;
    await page.evaluate(WATCH);
    await page.tracing.start({
      categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel'],
    });
    const start = performance.now();
    await field.uploadFile(from);
    await says(page, `${issues} issues found`);
    const read = performance.now();
    await page.waitForFunction(`document.querySelectorAll('tbody tr').length === ${issues}`, { polling: 50 });
    const all = (issues * links).toLocaleString('en');
    const asked = performance.now();
    await press(page, `Remember ${all} addresses of ${issues} issues`);
    await says(page, `Remembered ${all} addresses of ${issues} issues.`);
    const end = performance.now();
    const longest = longestIn(await page.tracing.stop());
    const steps = (await page.evaluate('steps.size')) as number;
    await page.close();
    return { reading: read - start, remembering: end - asked, longest, steps };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
