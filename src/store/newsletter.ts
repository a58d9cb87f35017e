/** The newsletter's settings, in `storage.local` so that they load without opening the database. */
import browser from 'webextension-polyfill';
import { defaultNewsletter } from '../issue/defaults.ts';
import type { Newsletter } from '../issue/issue.ts';
import { announce } from './changes.ts';
import { inTurn } from './in-turn.ts';
import { notedSettings, noteSettings, strikeSettings } from './noted-settings.ts';

const KEY = 'newsletter';

async function savedSettings(): Promise<Partial<Newsletter>> {
  const { [KEY]: saved = {} } = await browser.storage.local.get(KEY);
  return saved as Partial<Newsletter>;
}

/** The settings as they were typed last, over the defaults of this browser's zone and language. */
export async function loadNewsletter(): Promise<Newsletter> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    ...defaultNewsletter(timeZone, navigator.language),
    ...(await savedSettings()),
    ...notedSettings(),
  };
}

/**
 * Saves the given settings and leaves the others; one after the other, since each reads what the one before wrote.
 * They are noted before it returns: a page that closes at once loses nothing.
 */
export function saveNewsletter(patch: Partial<Newsletter>): Promise<void> {
  noteSettings(patch);
  return inTurn('settings', async () => {
    await browser.storage.local.set({ [KEY]: { ...(await savedSettings()), ...patch } });
    strikeSettings(patch);
    announce({ settings: true });
  });
}

/** Saves what a page that closed has left noted. */
export async function recoverSettings(): Promise<void> {
  const left = notedSettings();
  if (Object.keys(left).length > 0) await saveNewsletter(left);
}
