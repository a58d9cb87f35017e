/** A clip, from the click on: saved first with what the tab tells, read afterwards. The one place that reads the time of a click. */
import browser, { type Tabs } from 'webextension-polyfill';
import { isPageOf } from '../src/clipping/page-of.ts';
import { ClipsheetError } from '../src/errors.ts';
import { isClippable } from '../src/resource/identify.ts';
import { type Receipt, saveClip } from '../src/store/clip.ts';
import { connect } from '../src/store/connection.ts';
import { loadNewsletter } from '../src/store/newsletter.ts';
import { getClipping } from '../src/store/queries.ts';
import { type Clipped, capturePage } from './capture.ts';
import { enrich } from './enrich.ts';

export interface ClipOptions {
  /** Id for a new clipping. */
  id?: string;
  /** What the tab showed at the click, as a popup tells it; else it is asked for. */
  tab?: Pick<Tabs.Tab, 'url' | 'title'>;
  /** Text that the reader selected, where the browser tells it with the click. */
  selection?: string | undefined;
}

/**
 * Saves the page in a tab and starts reading it. Resolves once it is on disk. Rejects with ClipsheetError
 * `no-tab`, `restricted-page` where there is no address to save, or what the store answers.
 */
export async function clipTab(
  tabId: number,
  { id, selection, tab: known }: ClipOptions = {},
): Promise<Receipt> {
  const now = Date.now();
  const [tab, { zone }, db] = await Promise.all([
    known?.url ? known : tabAt(tabId),
    loadNewsletter(),
    connect(),
  ]);
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
  const clipped = { tabId, clippingId: receipt.clipping.id, address: url, clickedAt: now };
  void readAndEnrich(clipped, known ? SHOWN_FIRST_MS : 0);
  return receipt;
}

/**
 * Reads the page of a clipping again. Resolves when that is done; what takes longer follows as a change. Rejects with
 * ClipsheetError `clipping-gone`, or `unreadable-page` where the tab shows another page by now.
 */
export async function completeClipping(request: { tabId: number; clippingId: string }): Promise<void> {
  const [{ url = '' }, clipping] = await Promise.all([
    tabAt(request.tabId),
    connect().then(db => getClipping(db, request.clippingId)),
  ]);
  if (!clipping) throw new ClipsheetError('clipping-gone');
  if (!isPageOf(clipping, url))
    throw new ClipsheetError('unreadable-page', 'This tab shows another page by now.');
  const held = await capturePage({ ...request, address: url });
  if (held !== undefined) void enrich(request.tabId, held);
}

/** Reading a page keeps a processor busy: a popup shows first that the clip is saved. */
const SHOWN_FIRST_MS = 60;

async function readAndEnrich(clipped: Clipped, pause: number): Promise<void> {
  if (pause > 0) await new Promise(resolve => setTimeout(resolve, pause));
  try {
    const held = await capturePage(clipped);
    if (held !== undefined) await enrich(clipped.tabId, held);
  } catch (thrown) {
    // The clipping is saved; what could not be written of its page can be had by clipping again.
    console.error(thrown);
  }
}

async function tabAt(tabId: number): Promise<Tabs.Tab> {
  try {
    return await browser.tabs.get(tabId);
  } catch (thrown) {
    throw new ClipsheetError('no-tab', undefined, { cause: thrown });
  }
}
