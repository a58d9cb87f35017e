/**
 * Reading a page from its address, on a site to which the user gave access. Firefox lets no script into its PDF viewer;
 * its event page has a DOM, and may ask such a site itself. Chromium reads PDFs in their tab and never comes here.
 */
import browser from 'webextension-polyfill';
import { isNotRead } from '../src/clipping/not-read.ts';
import { readBytes } from '../src/extract/bounded.ts';
import type { Capture } from '../src/extract/capture.ts';
import { identify } from '../src/resource/identify.ts';
import { sitePattern } from '../src/resource/site-pattern.ts';
import { recordCapture } from '../src/store/capture.ts';
import { connect } from '../src/store/connection.ts';

const FIREFOX = import.meta.env.MODE === 'firefox';
const PATIENCE_MS = 30_000;
const MOST_BYTES = 100_000_000;
/** A clipping that was made longer ago than this many milliseconds is not what access was just given for. */
const RECENT_MS = 3_600_000;

/** What the page at `address` says. Rejects where its site is not granted, does not answer, or the browser is not Firefox. */
export async function readGranted(address: string): Promise<Capture> {
  const url = new URL(address);
  if (!FIREFOX || !(await browser.permissions.contains({ origins: [sitePattern(address)] })))
    throw new Error('No access to this site');
  const { link } = identify(address);
  if (link !== address && new URL(link).origin === url.origin)
    try {
      const { readLanding } = await import('../src/extract/landing.ts');
      return await readLanding(link, url);
    } catch {
      // The site answers otherwise than expected: the file itself is still there to read.
    }
  const response = await fetch(address, { credentials: 'include', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${url.host} answered ${response.status}`);
  const { readPdf } = await import('../src/extract/pdf/read.ts');
  return { url: address, ...(await readPdf(await readBytes(response, MOST_BYTES))) };
}

/** Access was given: the clippings of these sites that could not be read just now are read. */
export async function completeGranted(origins: readonly string[]): Promise<void> {
  if (!FIREFOX) return;
  const sites = new Set(origins.flatMap(pattern => (URL.canParse(pattern) ? new URL(pattern).origin : [])));
  const db = await connect();
  const since = IDBKeyRange.lowerBound(Date.now() - RECENT_MS);
  for (const clipping of await db.getAllFromIndex('clippings', 'updatedAt', since)) {
    const { id, url } = clipping;
    if (!isNotRead(clipping, Date.now()) || !URL.canParse(url) || !sites.has(new URL(url).origin)) continue;
    try {
      await recordCapture(db, id, await readGranted(url), { now: Date.now() });
    } catch {
      // It stays as it is, and the popup goes on saying what is missing.
    }
  }
}
