/** Reads the page of a clipping, by small injections, and merges what it says into it. */
import type { Kind } from '../src/clipping/clipping.ts';
import type { Capture } from '../src/extract/capture.ts';
import { identify, kindOf } from '../src/resource/identify.ts';
import { recordCapture, recordPartial } from '../src/store/capture.ts';
import { connect } from '../src/store/connection.ts';
import { forgetOpened, openedFor } from '../src/store/opened-tabs.ts';
import type { Store } from '../src/store/schema.ts';
import { readGranted } from './granted.ts';
import { type PageReading, readLanding, readPage, readPdf } from './injections.ts';

export interface Clipped {
  tabId: number;
  clippingId: string;
  /** The address that the tab had at the click: by now it may show another page, which says nothing of this. */
  address?: string | undefined;
  /** The time of the click; absent where a page is read again without one. */
  clickedAt?: number;
}

/**
 * Reads the page in a tab and records it; where it cannot be read the clipping becomes `partial`. Never rejects for a
 * page's sake. Resolves with the id of the clipping that holds the result, undefined where it is gone.
 */
export async function capturePage(clipped: Clipped): Promise<string | undefined> {
  const { tabId, clippingId, address, clickedAt } = clipped;
  const db = await connect();
  try {
    const reading = await readPage(tabId, true, kindAt(address));
    if (address !== undefined && !isSamePage(reading.capture.url, address))
      throw new Error('The tab has gone on to another page');
    const opened = reading.fresh ? await openedFor(tabId) : undefined;
    const capture = reading.pdf
      ? await readPdfTab(tabId, reading.capture.url)
      : await readLoaded(db, clipped, reading);
    const options = { now: Date.now(), openedFor: opened, clickedAt };
    const held = await recordCapture(db, clippingId, capture, options);
    await forgetOpened(tabId);
    return held;
  } catch {
    return readOtherwise(db, clipped);
  }
}

/** No script gets into the tab, or it has gone on: a site that the user gave access to can still be asked. */
async function readOtherwise(
  db: Store,
  { clippingId, address = '', clickedAt }: Clipped,
): Promise<string | undefined> {
  try {
    return await recordCapture(db, clippingId, await readGranted(address), { now: Date.now(), clickedAt });
  } catch {
    await recordPartial(db, clippingId, Date.now());
    return undefined;
  }
}

const kindAt = (address: string | undefined): Kind | undefined =>
  address === undefined ? undefined : kindOf(address);

const isSamePage = (address: string, clipped: string): boolean =>
  identify(address).key === identify(clipped).key;

/**
 * A page that is still loading is recorded as it is now, and read again once it has loaded. Where the tab has gone on
 * to another page by then, the first reading stands.
 */
async function readLoaded(
  db: Store,
  { tabId, clippingId, clickedAt }: Clipped,
  { capture, loading }: PageReading,
): Promise<Capture> {
  if (!loading) return capture;
  await recordCapture(db, clippingId, capture, { now: Date.now(), clickedAt, provisional: true });
  try {
    const loaded = await readPage(tabId, false, kindAt(capture.url));
    return isSamePage(loaded.capture.url, capture.url) ? loaded.capture : capture;
  } catch {
    return capture;
  }
}

/** A PDF that names its landing page on its own site is read there; any other from the file itself. */
async function readPdfTab(tabId: number, address: string): Promise<Capture> {
  const { link } = identify(address);
  const elsewhere = link !== address && new URL(link).origin === new URL(address).origin;
  try {
    if (elsewhere) return await readLanding(tabId, link);
  } catch {
    // The site answers otherwise than expected: the file itself is still there to read.
  }
  return readPdf(tabId);
}
