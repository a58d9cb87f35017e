/** NASA ADS and its successor: a record by its bibliographic code. Those of arXiv papers are read by arxiv.ts. */
import { decode, encode, pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

const CODE = /^\/?(?:#?\/?)abs\/(\d{4}[A-Za-z\d.&]{14}[A-Za-z.])(?:\/|$)/;

export const ads: SiteRule = {
  name: 'ads',
  hosts: ['adsabs.harvard.edu', 'scixplorer.org'],
  identify(url) {
    const routed = url.hash.startsWith('#abs/') ? decode(url.hash).slice(1) : pathOf(url);
    const [, code] = CODE.exec(routed) ?? [];
    if (!code) return undefined;
    return {
      key: `ads:${code}`,
      link: `https://ui.adsabs.harvard.edu/abs/${encode(code)}/abstract`,
      kind: 'paper',
      soft: true,
    };
  },
};
