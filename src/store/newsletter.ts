/** The newsletter's settings, in `storage.local` so that they load without opening the database. */
import browser from 'webextension-polyfill';
import { defaultNewsletter } from '../issue/defaults.ts';
import type { Newsletter } from '../issue/issue.ts';
import { announce } from './changes.ts';
import { inTurn } from './in-turn.ts';

const KEY = 'newsletter';

/** The settings as saved, over the defaults of this browser's zone and language. */
export async function loadNewsletter(): Promise<Newsletter> {
  const { [KEY]: saved } = await browser.storage.local.get(KEY);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    ...defaultNewsletter(timeZone, navigator.language),
    ...(saved as Partial<Newsletter> | undefined),
  };
}

/** Saves the given settings and leaves the others; one after the other, since each reads what the one before wrote. */
export const saveNewsletter = (patch: Partial<Newsletter>): Promise<void> =>
  inTurn('settings', async () => {
    const { [KEY]: saved } = await browser.storage.local.get(KEY);
    await browser.storage.local.set({ [KEY]: { ...(saved as Partial<Newsletter> | undefined), ...patch } });
    announce({ settings: true });
  });
