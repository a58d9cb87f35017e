/**
 * Tabs that the desk opened for clippings not read yet: where the address redirects, the page that is clipped there is
 * still the one that was added. Kept for the browser's session, since ids of tabs mean nothing after it.
 */
import browser from 'webextension-polyfill';

const key = (tabId: number): string => `opened:${tabId}`;

/** Remembers that a tab was opened to read a clipping. */
export const rememberOpened = (tabId: number, clippingId: string): Promise<void> =>
  browser.storage.session.set({ [key(tabId)]: clippingId });

/** Id of the clipping that a tab was opened for. */
export async function openedFor(tabId: number): Promise<string | undefined> {
  const { [key(tabId)]: clippingId } = await browser.storage.session.get(key(tabId));
  return typeof clippingId === 'string' ? clippingId : undefined;
}

/** Forgets a tab that was clipped. */
export const forgetOpened = (tabId: number): Promise<void> => browser.storage.session.remove(key(tabId));
