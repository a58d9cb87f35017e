/** Preprint servers and archives that give DOIs made of their own numbers. */
import { type DoiNumber, doiNumberRule } from '../../doi-number.ts';

const ssrn = (id: string): string => `https://papers.ssrn.com/sol3/papers.cfm?abstract_id=${id}`;

const ROWS: readonly DoiNumber[] = [
  {
    host: 'nber.org',
    pattern: /^\/(?:papers|system\/files\/working_papers)\/([wht]\d{1,5})/i,
    doi: id => `10.3386/${id}`,
    link: id => `https://www.nber.org/papers/${id.toLowerCase()}`,
  },
  { host: 'ssrn.com', pattern: /[?&/]abstract(?:_?id)?=(\d+)/i, doi: id => `10.2139/ssrn.${id}`, link: ssrn },
  {
    host: 'ssrn.com',
    pattern: /\/(?:abstract\/|ssrn_id)(\d+)/i,
    doi: id => `10.2139/ssrn.${id}`,
    link: ssrn,
  },
  {
    host: 'preprints.org',
    pattern: /^\/(?:frontend\/)?manuscript\/(\d{6}\.\d{4})/,
    doi: id => `10.20944/preprints${id}`,
    link: id => `https://www.preprints.org/manuscript/${id}`,
  },
  {
    host: 'researchsquare.com',
    pattern: /^\/(?:article|files)\/(rs-\d+)/,
    doi: id => `10.21203/rs.3.${id}`,
    link: id => `https://www.researchsquare.com/article/${id}/latest`,
  },
  {
    host: 'zenodo.org',
    pattern: /^\/records?\/(\d+)/,
    doi: id => `10.5281/zenodo.${id}`,
    link: id => `https://zenodo.org/records/${id}`,
    soft: true,
  },
  // Universities run figshare under DOIs of their own.
  {
    host: 'figshare.com',
    pattern: /^\/articles\/(?:[\w-]+\/){0,2}[^/?]+\/(\d{5,})(?:\/\d+)?(?:\?|$)/,
    doi: id => `10.6084/m9.figshare.${id}`,
    soft: true,
  },
];

export const preprints = doiNumberRule('preprint', ROWS);
