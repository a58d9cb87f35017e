/** The page's own abstract or description. */
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { textIn } from '../sources/values.ts';
import { sameKey } from '../text/clean.ts';

/** In order of trust. */
const SOURCES: readonly (readonly [string, (page: Page) => string | undefined])[] = [
  [
    'citation',
    page =>
      metaOf(
        page.metas,
        'citation_abstract',
        'dcterms.abstract',
        'eprints.abstract',
        'bepress_citation_abstract',
      ),
  ],
  ['og', page => metaOf(page.metas, 'og:description')],
  ['description', page => metaOf(page.metas, 'description')],
  ['json-ld', page => textIn(page.linked, page.main?.data, 'description', 'abstract')],
  [
    'twitter',
    page =>
      metaOf(
        page.metas,
        'twitter:description',
        'sailthru.description',
        'dc.description',
        'dcterms.description',
      ),
  ],
];

const LONGEST = 5000;

export function summaryOf(page: Page, title: string | undefined): string | undefined {
  const own = sameKey(title ?? '');
  for (const [, read] of SOURCES) {
    const text = read(page)?.replace(
      /^(?:abstract|summary|zusammenfassung|résumé|resumen)\s*[:.]?\s+(?=\p{Lu})/iu,
      '',
    );
    if (text && text.length > 2 && sameKey(text) !== own) return text.slice(0, LONGEST);
  }
  return undefined;
}
