/** arXiv: abstract pages (citation_* metadata) and HTML versions (LaTeXML). https://info.arxiv.org/help/arxiv_identifier.html */
import { all, first, rawText } from '../dom.ts';
import { lineOf } from '../sources/visible.ts';
import { clean } from '../text/clean.ts';
import { machineDate } from '../text/dates.ts';
import { splitByline, unique } from '../text/names.ts';
import type { SiteRule } from './site-rule.ts';

const ID = /^\/(?:abs|pdf|html|ps|format)\/((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))(?:v\d+)?/;

export const arxiv: SiteRule = {
  name: 'arxiv',
  sites: ['arxiv.org', 'ar5iv.org', 'ar5iv.labs.arxiv.org'],
  read({ document, url, metas }) {
    const arxivId = ID.exec(url.pathname)?.[1];
    if (!arxivId) return undefined;
    const abstract = first(document, 'blockquote.abstract, .ltx_abstract');
    const title = first(document, 'h1.ltx_title_document');
    const date = metas.get('citation_date')?.[0];
    return {
      kind: 'paper',
      siteName: 'arXiv',
      canonical: `https://arxiv.org/abs/${arxivId}`,
      paper: { arxivId, pdf: `https://arxiv.org/pdf/${arxivId}` },
      ...(abstract && { summary: lineOf(abstract, 5000).replace(/^Abstract\s*[:.]?\s*/i, '') }),
      ...(title && { title: lineOf(title, 500) }),
      ...(date && { published: machineDate(date) }),
      ...latexAuthors(document),
    };
  },
};

function latexAuthors(document: Document): { authors?: string[] } {
  const names = all(document, '.ltx_authors .ltx_personname', 300).flatMap(element =>
    splitByline(clean(rawText(element).split('\n')[0], 300)),
  );
  return names.length ? { authors: unique(names) } : {};
}
