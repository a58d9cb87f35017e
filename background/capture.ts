/** Reads a page by two small injections, and merges what it says into its clipping. */
import browser from 'webextension-polyfill';
import type { Capture } from '../src/extract/capture.ts';
import pageScript from '../src/extract/page?script&iife';
import { recordCapture, recordPartial } from '../src/store/capture.ts';
import { connect } from '../src/store/connection.ts';
import { forgetOpened, openedFor } from '../src/store/opened-tabs.ts';

/** A page that has not answered after this many milliseconds is stuck: the clipping stays partial. */
const PATIENCE_MS = 10_000;

/**
 * Reads the page in a tab and records it; where it cannot be read the clipping becomes `partial`. A page that was
 * still loading is read once more when it has loaded, if the tab is still on it. Never rejects for a page's sake.
 */
export async function capturePage(tabId: number, clippingId: string): Promise<void> {
  const db = await connect();
  try {
    const { capture, loading, fresh } = await readTab(tabId, true);
    const opened = fresh ? await openedFor(tabId) : undefined;
    const survivor = await recordCapture(db, clippingId, capture, { now: Date.now(), openedFor: opened });
    await forgetOpened(tabId);
    if (!loading) return;
    const { capture: loaded } = await readTab(tabId, false);
    if (survivor && loaded.url === capture.url)
      await recordCapture(db, survivor, loaded, { now: Date.now() });
  } catch {
    await recordPartial(db, clippingId, Date.now());
  }
}

interface Reading {
  capture: Capture;
  /** The document was still being parsed. */
  loading: boolean;
  /** The tab's first page, redirects not counted: nobody has followed a link in it. */
  fresh: boolean;
}

/** `immediately`: what is there now, else once the document has been parsed. */
async function readTab(tabId: number, immediately: boolean): Promise<Reading> {
  const target = { tabId };
  const read = async (): Promise<Reading> => {
    await browser.scripting.executeScript({ target, files: [pageScript], injectImmediately: immediately });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: runCapture,
      injectImmediately: immediately,
    });
    return answer?.result as Reading;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page did not answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([read(), patience]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs in the page, beside the script that was injected before: it may use nothing from this file. */
function runCapture(): Reading {
  const { clipsheetCapture } = globalThis as unknown as { clipsheetCapture: () => Capture };
  return {
    capture: clipsheetCapture(),
    loading: document.readyState === 'loading',
    fresh: history.length === 1,
  };
}
