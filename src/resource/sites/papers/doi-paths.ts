/** Publishers on any host whose addresses hold the DOI behind '/doi/': '/doi/full/10.1145/2854146' (Atypon and others). */
import { pathOf, withoutQuery } from '../../address.ts';
import { doiFound } from '../../doi.ts';
import { doiAhead, encodeDoi } from '../../doi-in-path.ts';
import type { SiteRule } from '../../identity.ts';

/** Also 'info:doi/10.…' and 'dataset/doi:10.…'; at most two words before the DOI name a view. */
const PATH = /^(.*?\/(?:info:)?)doi[/:]((?:[a-z][\w-]{0,30}\/){0,2})(?=10\.\d{4,9}[\d.]*\/)/i;
/** Views that are no landing page. */
const FILE_VIEW =
  /^(?:e?pdf(?:direct|plus|-?html)?|epub|reader|mobile|book\/pdf|pdf\/full|suppl|full-xml|figure|citedby|references|ref|metrics|share|mlt)\/$/i;
/** Oxford, MIT Press and others append a number of their own, then a title or file. */
const SILVERCHAIR = /\/(?:advance-)?article(?:-[a-z]+)?\/$/;
const SILVERCHAIR_DOI = /^(10\.[^/]+\/.+?)\/\d{4,8}(?:\/.*)?$/;

export const doiPaths: SiteRule = {
  name: 'doi',
  hosts: ['*'],
  identify(url) {
    const path = pathOf(url);
    const [whole = '', before = '', view = ''] = PATH.exec(path) ?? [];
    if (whole === '') return undefined;
    const rest = path.slice(whole.length);
    const doi = doiAhead(SILVERCHAIR.test(before) ? rest.replace(SILVERCHAIR_DOI, '$1') : rest);
    if (doi === undefined) return undefined;
    const landing = `${url.origin}${before.replace('info:', '')}doi/${encodeDoi(doi)}`;
    return doiFound(doi, FILE_VIEW.test(view) ? landing : withoutQuery(url));
  },
};
