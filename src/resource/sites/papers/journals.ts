/** Journals whose addresses hold a number of their own from which the DOI follows. */
import { type DoiNumber, doiNumberRule } from '../../doi-number.ts';

const nature = (id: string): string => `https://www.nature.com/articles/${id}`;
const peerj = (id: string): string => `https://peerj.com/articles/${id}/`;

const ROWS: readonly DoiNumber[] = [
  // Humanities & Social Sciences Communications came from Palgrave and kept its prefix.
  {
    host: 'nature.com',
    pattern: /^\/articles\/((?:s41599-|palcomms)[\w-]+?)(?:_reference)?(?:[./?]|$)/,
    doi: id => `10.1057/${id}`,
    link: nature,
  },
  // Seven digits alone are the end of an older DOI ('sj.bjc.6601234').
  {
    host: 'nature.com',
    pattern: /^\/articles\/(\d{7})(?=[./?_]|$)/,
    doi: id => `10.1038/${id}`,
    link: nature,
    soft: true,
  },
  {
    host: 'nature.com',
    pattern: /^\/articles\/([a-z\d][a-z\d.-]*?)(?:_reference)?(?:\.(?:e?pdf|ris|html))?(?:[/?]|$)/i,
    doi: id => `10.1038/${id}`,
    link: nature,
  },
  {
    host: 'nature.com',
    pattern:
      /^\/[a-z]+\/journal\/v\d+\/n[\w-]+\/(?:full|abs|pdf|box|fig_tab)\/([a-z\d.-]+?)(?:_\w+)?(?:\.html|\.pdf|[/?]|$)/i,
    doi: id => `10.1038/${id}`,
    link: nature,
  },
  {
    host: 'elifesciences.org',
    pattern: /^\/(?:articles|reviewed-preprints)\/0*(\d{4,6})/,
    doi: id => `10.7554/elife.${id.padStart(5, '0')}`,
  },
  {
    host: 'peerj.com',
    pattern: /^\/articles\/([a-z]+)-(\d+)/,
    doi: (journal, id) => `10.7717/peerj-${journal}.${id}`,
    link: (journal, id) => peerj(`${journal}-${id}`),
  },
  { host: 'peerj.com', pattern: /^\/articles\/(\d+)/, doi: id => `10.7717/peerj.${id}`, link: peerj },
  {
    host: 'hindawi.com',
    pattern: /^\/(?:journals|archive)\/(?:[a-z]+\/)?(\d{4})\/(\d+)/,
    doi: (year, id) => `10.1155/${year}/${id}`,
  },
  {
    host: 'copernicus.org',
    pattern: /\/articles\/\d+\/\d+\/\d{4}\/([a-z]+-\d+-\d+-\d{4})/,
    doi: id => `10.5194/${id}`,
  },
  { host: 'bmj.com', pattern: /^\/content\/\d+\/(bmj[.-][a-z\d-]+)/, doi: id => `10.1136/${id}` },
  {
    host: 'queue.acm.org',
    pattern: /^\/detail\.cfm.*[?&]id=(\d{6,})/,
    doi: id => `10.1145/${id}`,
    link: id => `https://queue.acm.org/detail.cfm?id=${id}`,
    // Those since 2019 stand behind the number of their issue: 10.1145/3454122.3454124.
    soft: true,
  },
  {
    host: 'pubs.rsc.org',
    pattern: /^\/(?:[a-z-]+\/)?content\/(?:article\w*|pdf|html)\/\d{4}\/\w+\/([a-z\d]{9,10})/i,
    doi: id => `10.1039/${id}`,
  },
  {
    host: 'physics.aps.org',
    pattern: /^\/articles\/v(\d+)\/(\d+)/,
    doi: (volume, id) => `10.1103/physics.${volume}.${id}`,
  },
  {
    host: 'aeaweb.org',
    pattern: /[?&]id=(10\.\d{4,9}\/[^&#]+)/,
    doi: id => id,
    link: id => `https://www.aeaweb.org/articles?id=${id}`,
  },
];

export const journals = doiNumberRule('journal', ROWS);
