/** Resolvers, and readers that take a DOI as their whole path. */
import { decode } from '../../address.ts';
import { doiFound, doiLink, parseDoi } from '../../doi.ts';
import type { SiteRule } from '../../identity.ts';

const PREFIX = /^\/(?:doi:|works\/|doi\/|doi\.org\/|https?:\/\/(?:dx\.)?doi\.org\/|articles\/)?(?=10\.)/i;

export const doiHosts: SiteRule = {
  name: 'doi',
  hosts: [
    'doi.org',
    'doi.acm.org',
    'doi.ieeecomputersociety.org',
    'doi.wiley.com',
    'doi.apa.org',
    'dx.plos.org',
    'oadoi.org',
    'api.crossref.org',
    'commons.datacite.org',
    'search.datacite.org',
    'sci-hub.se',
    'sci-hub.st',
    'sci-hub.ru',
    'hdl.handle.net',
    'doai.io',
    'dissem.in',
  ],
  identify(url) {
    const path = decode(url.pathname);
    const doi = PREFIX.test(path) ? parseDoi(path.replace(PREFIX, '')) : undefined;
    return doi === undefined ? undefined : doiFound(doi, doiLink(doi));
  },
};
