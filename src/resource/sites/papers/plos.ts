/** PLOS: an article's tabs, files and figures all carry its DOI in `id`. */
import { decode, pathOf } from '../../address.ts';
import { doiFound } from '../../doi.ts';
import type { SiteRule } from '../../identity.ts';

const ARTICLE = /10\.1371\/(?:journal\.([a-z]+)\.\d{7}|[\w.]+)/;
const SITES: ReadonlyMap<string, string> = new Map([
  ['pone', 'plosone'],
  ['pbio', 'plosbiology'],
  ['pmed', 'plosmedicine'],
  ['pcbi', 'ploscompbiol'],
  ['pgen', 'plosgenetics'],
  ['ppat', 'plospathogens'],
  ['pntd', 'plosntds'],
]);

export const plos: SiteRule = {
  name: 'plos',
  hosts: [
    'plos.org',
    'plosone.org',
    'plosbiology.org',
    'plosmedicine.org',
    'ploscompbiol.org',
    'plosgenetics.org',
    'plospathogens.org',
    'plosntds.org',
  ],
  identify(url) {
    const written = url.searchParams.get('id') ?? url.searchParams.get('uri') ?? decode(pathOf(url));
    const [doi, journal = ''] = ARTICLE.exec(written) ?? [];
    if (!doi) return undefined;
    const site =
      SITES.get(journal) ??
      /^\/(\w+)\/article/.exec(url.pathname)?.[1] ??
      (journal === '' ? 'plosone' : `plos${journal}`);
    return doiFound(doi, `https://journals.plos.org/${site}/article?id=${doi}`);
  },
};
