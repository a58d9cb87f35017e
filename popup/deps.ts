/** The popup's one seam to the browser: everything that it asks of it, replaceable in tests. */
import browser from 'webextension-polyfill';
import type { Newsletter } from '../src/issue/issue.ts';
import { send } from '../src/messages.ts';
import { type Change, onChange } from '../src/store/changes.ts';
import type { Receipt } from '../src/store/clip.ts';
import { connect } from '../src/store/connection.ts';
import { keepSites } from '../src/store/lent-sites.ts';
import { loadNewsletter } from '../src/store/newsletter.ts';
import type { Store } from '../src/store/schema.ts';

export interface ActiveTab {
  id: number;
  title: string;
}

export interface PopupDeps {
  /** The tab that the button was clicked on; rejects where there is none. */
  activeTab(): Promise<ActiveTab>;
  send: typeof send;
  /** Clips without the worker, for one that does not answer. */
  clipHere(tabId: number, id: string): Promise<Receipt>;
  /** Asks the user for access to a site; false where that was refused. */
  allowSite(origin: string): Promise<boolean>;
  connect(): Promise<Store>;
  onChange(listener: (change: Change) => void): () => void;
  loadNewsletter(): Promise<Newsletter>;
  /** Opens the desk at a month, in a tab. */
  openDesk(month: string): void;
  /** Closes the popup. */
  close(): void;
  now(): number;
  /** Runs something when nothing more urgent is to be done. */
  idle(run: () => void): void;
  /** Milliseconds after which the worker counts as silent. */
  patience: number;
  /** Milliseconds without a key after which typed text is folded into its record. */
  pause: number;
}

/** Address of the desk at a month, from the extension's root. */
export const deskAddress = (month: string): string => `/src/desk/index.html#/issue/${month}`;

export const browserDeps: PopupDeps = {
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) throw new Error('There is no active tab');
    return { id: tab.id, title: tab.title ?? '' };
  },
  send,
  clipHere: async (tabId, id) => (await import('./clip-here.ts')).clipTab(tabId, { id }),
  async allowSite(origin) {
    const origins = [`${origin}/*`];
    const [given] = await Promise.all([browser.permissions.request({ origins }), keepSites(origins)]);
    return given;
  },
  connect,
  onChange,
  loadNewsletter,
  openDesk: month => void browser.tabs.create({ url: browser.runtime.getURL(deskAddress(month)) }),
  close: () => window.close(),
  now: () => Date.now(),
  idle: run => void requestIdleCallback(run, { timeout: 500 }),
  patience: 3000,
  pause: 700,
};
