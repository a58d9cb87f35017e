/** A clip, from the click on: saved first with what the tab tells, read afterwards. The one place that reads the time of a click. */
import browser, { type Tabs } from 'webextension-polyfill';
import { ClipsheetError } from '../src/errors.ts';
import { isClippable } from '../src/resource/identify.ts';
import { type Receipt, saveClip } from '../src/store/clip.ts';
import { connect } from '../src/store/connection.ts';
import { loadNewsletter } from '../src/store/newsletter.ts';
import { capturePage } from './capture.ts';
import { enrich } from './enrich.ts';

export interface ClipOptions {
  /** Id for a new clipping. */
  id?: string;
  /** Text that the reader selected, where the browser tells it with the click. */
  selection?: string | undefined;
}

/**
 * Saves the page in a tab and starts reading it. Resolves once it is on disk. Rejects with ClipsheetError
 * `no-tab`, `restricted-page` where there is no address to save, or what the store answers.
 */
export async function clipTab(tabId: number, { id, selection }: ClipOptions = {}): Promise<Receipt> {
  const now = Date.now();
  const [tab, { zone }, db] = await Promise.all([tabAt(tabId), loadNewsletter(), connect()]);
  const { url, title = '' } = tab;
  if (!url || !isClippable(url)) throw new ClipsheetError('restricted-page');
  const receipt = await saveClip(db, {
    url,
    title,
    now,
    zone,
    ...(id !== undefined && { id }),
    ...(selection && { selection }),
  });
  void readAndEnrich(tabId, receipt.clipping.id, url);
  return receipt;
}

/** Reads the page of a clipping again. */
export async function completeClipping(request: { tabId: number; clippingId: string }): Promise<void> {
  const { tabId, clippingId } = request;
  const { url } = await tabAt(tabId);
  const held = await capturePage(tabId, clippingId, url);
  if (held !== undefined) void enrich(tabId, held);
}

async function readAndEnrich(tabId: number, clippingId: string, clipped: string): Promise<void> {
  const held = await capturePage(tabId, clippingId, clipped);
  if (held !== undefined) await enrich(tabId, held);
}

async function tabAt(tabId: number): Promise<Tabs.Tab> {
  try {
    return await browser.tabs.get(tabId);
  } catch (thrown) {
    throw new ClipsheetError('no-tab', undefined, { cause: thrown });
  }
}
