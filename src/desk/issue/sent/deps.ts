/** What comparing with the sent text needs from outside: access to sites, and their answers. */
import browser from 'webextension-polyfill';
import type { Work } from '../../../transfer/format.ts';
import { fetchIssue, followLinks } from '../../../transfer/past/network.ts';

export interface SentDeps {
  /** Asks the author for access to sites (match patterns), for as long as `work` takes. Call it in the task of a click. */
  withAccess<T>(origins: string[], work: () => Promise<T>): Promise<T | 'refused'>;
  fetchIssue(address: string, work: Work): Promise<string>;
  followLinks(addresses: readonly string[], work: Work): Promise<Map<string, string>>;
}

/** A closed link may lead anywhere, and the browser tells where only of sites that are allowed. */
export const ALL_SITES = ['https://*/*', 'http://*/*'];

export const browserSentDeps: SentDeps = {
  async withAccess(origins, work) {
    const before = browser.permissions.getAll();
    if (!(await browser.permissions.request({ origins }))) return 'refused';
    try {
      return await work();
    } finally {
      const { origins: had = [] } = await before;
      const given = origins.filter(origin => !had.includes(origin));
      // What the manifest itself asks for cannot be given back.
      if (given.length > 0) await browser.permissions.remove({ origins: given }).catch(() => {});
    }
  },
  fetchIssue,
  followLinks,
};
