/** arXiv and its mirrors: every view of a paper is the paper, whatever its version. */
import { decode, segmentsOf } from '../../address.ts';
import { arxivFound, parseArxivId } from '../../arxiv-id.ts';
import type { SiteRule } from '../../identity.ts';

/** 'abs', 'pdf', 'html', 'ps' … before the id; 'ftp/arxiv/papers/1802/1802.04064.pdf' was the form of PDFs until 2024. */
const VIEWS =
  /^\/(?:abs|pdf|html|format|ps|e-print|src|tb|cits|refs|dvi|auth\/show-endorsers|ftp\/[a-z-]+\/papers\/\d{4})\//;
const OLD_PDF = /^\/ftp\/([a-z-]+)\/papers\/\d{4}\/(\d{7})/;

export const arxiv: SiteRule = {
  name: 'arxiv',
  hosts: ['arxiv.org', 'xxx.lanl.gov', 'ar5iv.org', 'ar5iv.labs.arxiv.org', 'alphaxiv.org'],
  identify(url) {
    const path = decode(url.pathname).replace(/^\/(?:arxiv|labs)\//, '/');
    const [, archive, number] = OLD_PDF.exec(path) ?? [];
    const id = archive ? parseArxivId(`${archive}/${number}`) : idIn(path);
    return id === undefined ? undefined : arxivFound(id);
  },
};

/** Also '/overview/ID' and '/resources/ID' of alphaXiv, and a bare '/ID'. */
const idIn = (path: string): string | undefined =>
  parseArxivId(
    path
      .replace(VIEWS, '')
      .replace(/^\/(?:overview|resources|audio|blog)\//, '')
      .replace(/^\//, ''),
  );

/** Sites that show arXiv's papers under arXiv's ids; what stands before the id differs. */
const MIRRORS: ReadonlyMap<string, RegExp> = new Map([
  ['huggingface.co', /^\/papers\//],
  ['hf.co', /^\/papers\//],
  ['arxiv-vanity.com', /^\/papers\//],
  ['semanticscholar.org', /^\/arxiv\//i],
  ['api.semanticscholar.org', /^\/(?=arxiv:)/i],
  ['scirate.com', /^\/arxiv\//],
  ['inspirehep.net', /^\/(?:api\/)?arxiv\//],
  ['catalyzex.com', /^\/paper\/(?=arxiv:)/],
  ['emergentmind.com', /^\/papers\//],
  ['bytez.com', /^\/docs\/arxiv\//],
  ['papers.cool', /^\/arxiv\//],
  ['scholar.archive.org', /^\/search\/arxiv:/],
  ['arxiv-sanity.com', /^\//],
  ['sanity.arxiv.org', /^\//],
  ['synthical.com', /^\/(?:abs|pdf)\//],
  ['talk2arxiv.org', /^\/(?:abs|pdf)\//],
  ['arxivxplorer.com', /^\/(?:abs|pdf)\//],
  ['paperswithcode.co', /^\/paper\//],
]);

export const arxivMirrors: SiteRule = {
  name: 'arxiv',
  hosts: [...MIRRORS.keys()],
  identify(url) {
    const path = decode(url.pathname);
    for (const [host, before] of MIRRORS) {
      if (url.hostname !== host && !url.hostname.endsWith(`.${host}`)) continue;
      const id = before.test(path) ? parseArxivId(path.replace(before, '')) : undefined;
      if (id) return arxivFound(id);
    }
    return undefined;
  },
};

/** Bibliographic codes of NASA ADS, '2020arXiv201207436Z', and dblp's 'abs-1706-03762' hold the id. */
export const arxivCodes: SiteRule = {
  name: 'arxiv',
  hosts: ['adsabs.harvard.edu', 'scixplorer.org', 'dblp.org', 'dblp.uni-trier.de'],
  identify(url) {
    const path = segmentsOf(url).join('/');
    const id = bibcode(path) ?? /\/abs-(\d{4})-(\d{4,5})(?:\.|$)/.exec(path)?.slice(1).join('.');
    const parsed = id === undefined ? undefined : parseArxivId(id);
    return parsed === undefined ? undefined : arxivFound(parsed);
  },
};

function bibcode(path: string): string | undefined {
  const [, id] = /^abs\/arxiv:([^/]+(?:\/\d{7})?)/i.exec(path) ?? [];
  if (id) return id;
  const [, digits] = /^abs\/\d{4}arXiv([\d.]{9})[A-Z](?:\/|$)/.exec(path) ?? [];
  return digits?.replace(/^(\d{4})\.?(\d{4,5})$/, '$1.$2');
}
