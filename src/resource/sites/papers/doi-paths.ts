/**
 * Publishers whose addresses hold the DOI: '/doi/full/10.1145/2854146' on any host (Atypon and others), and plain
 * '/10.1088/…' on hosts known for it. Views of the article are cut off; the link is the landing page as clipped.
 */
import { encode, pathOf, withoutQuery } from '../../address.ts';
import { doiFound, parseDoi } from '../../doi.ts';
import type { Found, SiteRule } from '../../identity.ts';

/** What publishers append to name a view of the article. */
const VIEW = new RegExp(
  '(?:/(?:full|fulltext|abstract|abs|summary|pdf|epdf|ampdf|epub|html|xml|meta|references?|citations?|citedby|figures?|tables?|' +
    'metrics|suppl(?:_file|emental|ementary)?|data|issuetoc|toc|download|page|media|reviews|tab-[a-z]+|issue)(?:/.*)?|' +
    '/(?:fulltext|index|full)\\.html?|\\.(?:pdf|epub|full|abstract|html?|xml|ris|short|long|full\\.pdf|pdf\\+html))$',
  'i',
);

/** The DOI at the start of a path's rest. */
export function doiAhead(rest: string): string | undefined {
  let doi = rest.replace(/;jsessionid=.*$/i, '').replace(/\/+$/, '');
  for (let cut = doi.replace(VIEW, ''); cut !== doi && parseDoi(cut); cut = doi.replace(VIEW, '')) doi = cut;
  return parseDoi(doi);
}

/** Behind '/doi/': at most two words that name a view. */
const AFTER_DOI = /^(?:[a-z][\w-]{0,30}\/){0,2}(?=10\.\d{4,9}[\d.]*\/)/i;
/** Views that are no landing page. */
const FILE_VIEW =
  /^(?:e?pdf(?:direct|plus|-?html)?|epub|reader|epdf|mobile|book\/pdf|pdf\/full|suppl|full-xml)\//i;

export const doiPaths: SiteRule = {
  name: 'doi',
  hosts: ['*'],
  identify(url) {
    const path = pathOf(url);
    const at = /[/:]doi\/(?=.{0,70}10\.\d{4})/i.exec(path);
    if (!at) return undefined;
    const rest = path.slice(at.index + at[0].length);
    const view = AFTER_DOI.exec(rest)?.[0];
    if (view === undefined) return undefined;
    const doi = doiAhead(rest.slice(view.length));
    const base = `${url.origin}${path.slice(0, at.index)}/doi/`.replace(/:\/doi\/$/, '/doi/');
    if (doi === undefined) return undefined;
    return doiFound(
      doi,
      FILE_VIEW.test(view) ? base + doi.split('/').map(encode).join('/') : withoutQuery(url),
    );
  },
};

/** Hosts that put the DOI itself into the path, and what follows it there besides the usual views. */
const PLAIN: readonly { hosts: readonly string[]; end?: RegExp; link?: (doi: string, url: URL) => string }[] =
  [
    { hosts: ['iopscience.iop.org'], link: doi => `https://iopscience.iop.org/article/${doi}` },
    {
      hosts: ['journals.aps.org'],
      link: (doi, url) => {
        const [, journal] = /^\/([a-z]+)\/[a-z-]+\/10\./.exec(url.pathname) ?? [];
        return journal
          ? `https://journals.aps.org/${journal}/abstract/${doi}`
          : `https://link.aps.org/doi/${doi}`;
      },
    },
    {
      hosts: [
        'link.aps.org',
        'frontiersin.org',
        'microbiologyresearch.org',
        'degruyter.com',
        'degruyterbrill.com',
      ],
    },
    { hosts: ['biomedcentral.com', 'springeropen.com'], link: (doi, url) => `${url.origin}/articles/${doi}` },
    {
      hosts: [
        'thieme-connect.com',
        'thieme-connect.de',
        'thieme.com',
        'karger.com',
        'brill.com',
        'cabidigitallibrary.org',
      ],
    },
    {
      hosts: [
        'oxfordreference.com',
        'oxfordmusiconline.com',
        'oxfordre.com',
        'oxfordhandbooks.com',
        'annualreviews.org',
        'pubsonline.informs.org',
      ],
    },
    { hosts: ['taylorfrancis.com', 'taylorandfrancis.com'], end: /(?<=^10\.\d{4}\/[^/]+)\/.*$/ },
    { hosts: ['projecteuclid.org', 'jstor.org'], end: /\.(?:full|short|pdf)$/ },
    {
      hosts: [
        'scitation.aip.org',
        'aip.scitation.org',
        'drops.dagstuhl.de',
        'content.iospress.com',
        'journals.asm.org',
        'scidok.sulb.uni-saarland.de',
      ],
    },
  ];

export const plainDoiPaths: SiteRule = {
  name: 'doi',
  hosts: PLAIN.flatMap(({ hosts }) => hosts),
  identify(url): Found | undefined {
    const path = pathOf(url);
    const at = /\/(?=10\.\d{4,9}[\d.]*\/)/.exec(path);
    const site = PLAIN.find(({ hosts }) =>
      hosts.some(host => url.hostname === host || url.hostname.endsWith(`.${host}`)),
    );
    if (!at || !site) return undefined;
    const doi = doiAhead(path.slice(at.index + 1).replace(site.end ?? /$^/, ''));
    return doi === undefined
      ? undefined
      : doiFound(doi, site.link?.(doi.split('/').map(encode).join('/'), url) ?? withoutQuery(url));
  },
};
