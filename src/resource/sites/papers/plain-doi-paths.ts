/** Publishers that put the DOI itself into the path, '/article/10.1088/…/meta': on hosts known for it. */
import { isOnHost, pathOf, withoutQuery } from '../../address.ts';
import { doiFound } from '../../doi.ts';
import { doiAhead, encodeDoi } from '../../doi-in-path.ts';
import type { SiteRule } from '../../identity.ts';

interface Publisher {
  hosts: string;
  /** What follows the DOI besides the usual views. */
  end?: RegExp;
  /** The landing page; the address without query as clipped where this is left out. */
  link?: (doi: string, url: URL) => string;
}

function physicalReview(doi: string, url: URL): string {
  const [, journal] = /^\/([a-z]+)\/[a-z-]+\/10\./.exec(url.pathname) ?? [];
  return journal ? `https://journals.aps.org/${journal}/abstract/${doi}` : `https://link.aps.org/doi/${doi}`;
}

const PUBLISHERS: readonly Publisher[] = [
  { hosts: 'iopscience.iop.org', link: doi => `https://iopscience.iop.org/article/${doi}` },
  { hosts: 'journals.aps.org', link: physicalReview },
  { hosts: 'biomedcentral.com springeropen.com', link: (doi, url) => `${url.origin}/articles/${doi}` },
  // A book's or chapter's title follows.
  { hosts: 'taylorfrancis.com taylorandfrancis.com', end: /(?<=^10\.\d{4}\/[^/]{1,99})\/.*$/ },
  {
    hosts:
      'link.aps.org frontiersin.org microbiologyresearch.org degruyter.com degruyterbrill.com projecteuclid.org',
  },
  {
    hosts:
      'thieme-connect.com thieme-connect.de thieme.com karger.com brill.com cabidigitallibrary.org jstor.org',
  },
  {
    hosts: 'oxfordreference.com oxfordmusiconline.com oxfordre.com annualreviews.org pubsonline.informs.org',
  },
  { hosts: 'scitation.aip.org aip.scitation.org drops.dagstuhl.de content.iospress.com journals.asm.org' },
];

const BY_HOST = new Map(
  PUBLISHERS.flatMap(publisher => publisher.hosts.split(' ').map(host => [host, publisher])),
);

export const plainDoiPaths: SiteRule = {
  name: 'doi',
  hosts: [...BY_HOST.keys()],
  identify(url) {
    const path = pathOf(url);
    const start = path.search(/\/10\.\d{4,9}[\d.]*\//);
    const [, publisher] = [...BY_HOST].find(([host]) => isOnHost(url, host)) ?? [];
    if (start < 0 || !publisher) return undefined;
    const doi = doiAhead(path.slice(start + 1).replace(publisher.end ?? /$^/, ''));
    if (doi === undefined) return undefined;
    return doiFound(doi, publisher.link?.(encodeDoi(doi), url) ?? withoutQuery(url));
  },
};
