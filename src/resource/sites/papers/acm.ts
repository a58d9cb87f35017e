/** The ACM's older addresses, which give the article's number alone or behind its proceedings' number. */
import { doiFound } from '../../doi.ts';
import type { SiteRule } from '../../identity.ts';

export const acm: SiteRule = {
  name: 'acm',
  hosts: ['dl.acm.org', 'portal.acm.org', 'delivery.acm.org'],
  identify(url) {
    if (!/\/(?:citation|ft_gateway)\.cfm$/.test(url.pathname)) return undefined;
    const id = url.searchParams.get('doid') ?? url.searchParams.get('id') ?? '';
    if (/^\d+\.\d+$/.test(id)) return doiFound(`10.1145/${id}`, `https://dl.acm.org/doi/10.1145/${id}`);
    if (!/^\d+$/.test(id)) return undefined;
    // The DOI of an article in a journal; one in proceedings has their number before its own.
    const found = doiFound(`10.1145/${id}`, `https://dl.acm.org/citation.cfm?id=${id}`);
    return found && { ...found, soft: true };
  },
};
