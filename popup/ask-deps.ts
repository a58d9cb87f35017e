/** What asking for the clip needs of the browser, and no more: it runs before the rest of the popup has loaded. */
import browser from 'webextension-polyfill';
import { send } from '../src/messages.ts';
import type { Receipt } from '../src/store/clip.ts';

export interface ActiveTab {
  id: number;
  title: string;
  /** Undefined where the browser does not tell it. */
  url?: string | undefined;
}

export interface AskDeps {
  /** The tab that the button was clicked on; rejects where there is none. */
  activeTab(): Promise<ActiveTab>;
  send: typeof send;
  /** Clips without the worker, for one that does not answer. */
  clipHere(tab: ActiveTab, id: string): Promise<Receipt>;
  /** Milliseconds after which the worker counts as silent. */
  patience: number;
}

export const askDeps: AskDeps = {
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) throw new Error('There is no active tab');
    return { id: tab.id, title: tab.title ?? '', url: tab.url };
  },
  send,
  clipHere: async (tab, id) => (await import('./clip-here.ts')).clipTab(tab.id, { id, tab }),
  patience: 3000,
};
