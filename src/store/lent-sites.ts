/**
 * Access to sites that is asked for one piece of work, and given back after it. It is noted before it is used: a tab that
 * closes in the middle cannot give it back, and the next work of the kind, or the next start of the worker, does. What was
 * granted before, or for anything else, is never on the note.
 */
import browser from 'webextension-polyfill';
import { inTurn } from './in-turn.ts';

/** Match patterns, in `storage.local`. */
const KEY = 'lentSites';
/** Held, shared, by every page that works with what was lent; the browser lets go of it for a page that is gone. */
const AT_WORK = 'clipsheet:lent-sites-at-work';

/** Asks the author for access to sites (match patterns), for as long as `work` takes. Call it in the task of a click. */
export async function withAccess<T>(origins: string[], work: () => Promise<T>): Promise<T | 'refused'> {
  // Nothing is waited for before the question: Firefox takes it in the task of the click only.
  const before = browser.permissions.getAll();
  const given = browser.permissions.request({ origins });
  given.catch(() => {});
  try {
    return await navigator.locks.request(AT_WORK, { mode: 'shared' }, async () => {
      const { origins: had = [] } = await before;
      await change(lent => [...lent, ...origins.filter(origin => !had.includes(origin))]);
      return (await given) ? await work() : 'refused';
    });
  } finally {
    await giveBackSites();
  }
}

/** Gives back what was lent. While some page works with it, that is left to the last one. Never rejects: what fails is tried again next time. */
export async function giveBackSites(): Promise<void> {
  await navigator.locks.request(AT_WORK, { ifAvailable: true }, async lock => {
    if (!lock) return;
    await change(async lent => {
      if (lent.length > 0) await browser.permissions.remove({ origins: lent });
      return [];
    }).catch(() => {});
  });
}

/** These sites are asked for something that lasts: they are lent no longer. */
export const keepSites = (origins: readonly string[]): Promise<void> =>
  change(lent => lent.filter(origin => !origins.includes(origin)));

type Change = (lent: string[]) => string[] | Promise<string[]>;

const change = (make: Change): Promise<void> =>
  inTurn('lent-sites', async () => {
    const { [KEY]: noted } = await browser.storage.local.get(KEY);
    const lent = (noted as string[] | undefined) ?? [];
    const next = [...new Set(await make(lent))];
    if (next.length > 0) await browser.storage.local.set({ [KEY]: next });
    else if (lent.length > 0) await browser.storage.local.remove(KEY);
  });
