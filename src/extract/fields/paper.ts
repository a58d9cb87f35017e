/** What makes a page a paper: DOI, arXiv id, venue, PDF and code. */
import type { PaperFacts } from '../../clipping/clipping.ts';
import { all, attribute, first, matches } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { addressIn, isData, listOf, textIn, textOf } from '../sources/values.ts';
import { absolute } from '../text/addresses.ts';

const DOI = /\b10\.\d{4,9}\/[^\s"'<>?#]{1,200}/;

/** '10.1038/s41586-020-2649-2' out of a link, a 'doi:' or plain text; lower case is not forced. */
export function doiIn(text: string | undefined): string | undefined {
  if (!text) return undefined;
  let doi = DOI.exec(text.slice(0, 2000))?.[0];
  if (!doi) return undefined;
  try {
    doi = decodeURIComponent(doi);
  } catch {
    // Kept as it is.
  }
  doi = doi.replace(/[.,;:\])}]+$/, match =>
    match.includes(')') && (doi as string).includes('(') ? match.replace(/[.,;:\]}]+$/, '') : '',
  );
  return doi.replace(/\/(?:full|abstract|pdf|epdf|meta|summary|html)$/i, '');
}

const DOI_METAS = [
  'citation_doi',
  'prism.doi',
  'dc.identifier',
  'dc.identifier.doi',
  'dcterms.identifier',
  'bepress_citation_doi',
  'eprints.id_number',
  'eprints.doi',
  'doi',
  'dc.source',
  'rft_id',
];

export function doiOf(page: Page): string | undefined {
  for (const name of DOI_METAS) {
    for (const value of page.metas.get(name) ?? []) {
      const doi = doiIn(value);
      if (doi) return doi;
    }
  }
  const data = page.main?.data;
  if (data && /Scholarly|Dataset|Thesis|Report|Article/.test(page.main?.types.join(' ') ?? '')) {
    for (const property of ['identifier', 'sameAs', '@id', 'url']) {
      for (const value of listOf(page.linked, data, property)) {
        const doi = doiIn(isData(value) ? textOf(value.value ?? value['@id']) : textOf(value));
        if (doi) return doi;
      }
    }
  }
  return undefined;
}

/** A DOI that the page shows as its own: linked or written next to the headline. */
export function doiNear(page: Page): string | undefined {
  let long = 0;
  for (const { text, element } of page.lines(30)) {
    if (text.length > 400 && ++long > 1) return undefined;
    if (/^(?:references|bibliography|literatur|cited by)\b/i.test(text)) return undefined;
    const doi = text.length < 400 ? doiIn(text) : undefined;
    if (doi) return doi;
    const link = matches(element, 'a[href*="doi.org/10."]')
      ? element
      : first(element, 'a[href*="doi.org/10."]');
    if (link && text.length < 200) return doiIn(attribute(link, 'href'));
  }
  return undefined;
}

export function arxivIn(text: string | undefined): string | undefined {
  return (
    text &&
    /(?:arxiv[:./]|arxiv\.org\/\w+\/)\s*((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)/i
      .exec(text)?.[1]
      ?.replace(/v\d+$/, '')
  );
}

/** `shown`: also a DOI that stands near the headline; only where the page is a paper. */
export function paperOf(page: Page, shown: boolean): PaperFacts {
  const doi = doiOf(page) ?? (shown ? doiNear(page) : undefined);
  const arxivId = metaOf(page.metas, 'citation_arxiv_id') ?? arxivIn(doi);
  const venue =
    metaOf(
      page.metas,
      'citation_journal_title',
      'citation_conference_title',
      'citation_conference',
      'citation_inbook_title',
      'prism.publicationname',
      'citation_dissertation_institution',
      'citation_technical_report_institution',
      'eprints.publication',
      'bepress_citation_journal_title',
      'dc.relation.ispartof',
    ) ??
    (page.metas.has('citation_title') || /Scholarly/.test(page.main?.types.join() ?? '')
      ? textIn(page.linked, page.main?.data, 'isPartOf')
      : undefined);
  const pdf = absolute(
    metaOf(page.metas, 'citation_pdf_url', 'bepress_citation_pdf_url', 'eprints.document_url') ??
      encodedPdf(page),
    page.url,
  );
  return {
    ...(arxivId && { arxivId }),
    ...(doi && { doi }),
    ...(venue && { venue }),
    ...(pdf && { pdf }),
    ...codeOf(page),
  };
}

const encodedPdf = (page: Page): string | undefined => {
  const address = addressIn(page.linked, page.main?.data, 'encoding');
  return address && /pdf/i.test(address) ? address : undefined;
};

/** A repository that the page links to as its code. */
function codeOf(page: Page): { code?: string } {
  if (!page.metas.has('citation_title')) return {};
  for (const link of all(
    page.document,
    'a[href*="github.com/"],a[href*="gitlab.com/"],a[href*="huggingface.co/"]',
    60,
  )) {
    const text = (link.textContent ?? '').slice(0, 200);
    const code = absolute(attribute(link, 'href'), page.url);
    if (
      code &&
      /\bcode\b|software|implementation|repository|github/i.test(text) &&
      /^https:\/\/[^/]+\/[^/]+\/[^/]+/.test(code)
    )
      return { code };
  }
  return {};
}
