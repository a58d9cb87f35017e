/** Kind of resource, told by the page itself; the address has its say in the resource room and in site rules. */
import type { Kind } from '../../clipping/clipping.ts';
import { first } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';

const hasType = (page: Page, pattern: RegExp): boolean =>
  page.main?.types.some(type => pattern.test(type)) ?? false;

/** The first line that holds decides. */
const SIGNS: readonly (readonly [Kind, (page: Page) => boolean])[] = [
  [
    'paper',
    page =>
      page.metas.has('citation_title') &&
      (page.metas.has('citation_author') ||
        page.metas.has('citation_journal_title') ||
        page.metas.has('citation_doi') ||
        page.metas.has('citation_pdf_url')),
  ],
  ['paper', page => hasType(page, /^(?:Medical)?ScholarlyArticle$|^Thesis$/)],
  [
    'paper',
    page =>
      page.metas.has('eprints.title') ||
      page.metas.has('bepress_citation_title') ||
      page.metas.has('prism.doi'),
  ],
  [
    'paper',
    page => page.metas.has('dc.creator') && /doi|10\.\d{4}/.test(metaOf(page.metas, 'dc.identifier') ?? ''),
  ],
  ['repo', page => hasType(page, /^SoftwareSourceCode$/)],
  ['course', page => hasType(page, /^Course$/)],
  ['thread', page => hasType(page, /^(?:DiscussionForumPosting|QAPage|Question)$/)],
  ['video', page => hasType(page, /^VideoObject$/) && !page.metas.has('article:published_time')],
  ['video', page => /^video\./.test(metaOf(page.metas, 'og:type') ?? '')],
  ['blog', page => hasType(page, /(?:Article|Posting|Recipe|Review)$/)],
  ['blog', page => /^(?:article|blog|blogpost|news)$/i.test(metaOf(page.metas, 'og:type') ?? '')],
  ['blog', page => page.metas.has('article:published_time')],
  ['tool', page => hasType(page, /^(?:SoftwareApplication|WebApplication|MobileApplication)$/)],
  [
    'blog',
    page => first(page.document, 'article,[itemtype*="Article"],[itemtype*="BlogPosting"]') !== undefined,
  ],
];

export const kindOf = (page: Page, published: string | undefined): Kind =>
  SIGNS.find(([, holds]) => holds(page))?.[0] ?? (published ? 'blog' : 'page');
