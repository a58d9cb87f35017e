/** The popup's one seam to the browser: everything that it asks of it, replaceable in tests. */
import browser from 'webextension-polyfill';
import type { Newsletter } from '../src/issue/issue.ts';
import { sitePattern } from '../src/resource/site-pattern.ts';
import { type Change, onChange } from '../src/store/changes.ts';
import { connect } from '../src/store/connection.ts';
import { keepSites } from '../src/store/lent-sites.ts';
import { loadNewsletter } from '../src/store/newsletter.ts';
import type { Store } from '../src/store/schema.ts';
import { type AskDeps, askDeps } from './ask-deps.ts';

export interface PopupDeps extends AskDeps {
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
  /** Milliseconds without a key after which typed text is folded into its record. */
  pause: number;
}

/** Address of the desk at a month, from the extension's root. */
export const deskAddress = (month: string): string => `/src/desk/index.html#/issue/${month}`;

export const browserDeps: PopupDeps = {
  ...askDeps,
  async allowSite(origin) {
    const origins = [sitePattern(origin)];
    // Where the note of lent sites cannot be changed, access may be given back later; this page is read all the same.
    const [given] = await Promise.all([
      browser.permissions.request({ origins }),
      keepSites(origins).catch(() => {}),
    ]);
    return given;
  },
  connect,
  onChange,
  loadNewsletter,
  openDesk: month => void browser.tabs.create({ url: browser.runtime.getURL(deskAddress(month)) }),
  close: () => window.close(),
  now: () => Date.now(),
  idle: run => void requestIdleCallback(run, { timeout: 500 }),
  pause: 700,
};
