/** What comparing with the sent text needs from outside: access to sites, and their answers. */
import { withAccess } from '../../../store/lent-sites.ts';
import type { Work } from '../../../transfer/format.ts';
import { fetchIssue, followLinks } from '../../../transfer/past/network.ts';

export interface SentDeps {
  withAccess: typeof withAccess;
  fetchIssue(address: string, work: Work): Promise<string>;
  followLinks(addresses: readonly string[], work: Work): Promise<Map<string, string>>;
}

/** A closed link may lead anywhere, and the browser tells where only of sites that are allowed. */
export const ALL_SITES = ['https://*/*', 'http://*/*'];

export const browserSentDeps: SentDeps = { withAccess, fetchIssue, followLinks };
