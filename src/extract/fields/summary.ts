/** The page's own abstract or description. */
import type { Kind } from '../../clipping/clipping.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { textIn } from '../sources/values.ts';
import { likeness, sameKey } from '../text/clean.ts';
import { shownAbstract, withoutLabel } from './abstract.ts';
import type { Title } from './title.ts';

interface Source {
  name: string;
  /** The kinds for which it is asked; all when absent. */
  kinds?: readonly Kind[];
  /** Texts that are shorter say too little. */
  least?: number;
  read: (page: Page, title: Title | undefined) => string | undefined;
}

/** In order of trust. */
const SOURCES: readonly Source[] = [
  {
    name: 'citation',
    read: page =>
      metaOf(
        page.metas,
        'citation_abstract',
        'dcterms.abstract',
        'eprints.abstract',
        'bepress_citation_abstract',
        'dc.description.abstract',
      ),
  },
  { name: 'abstract', kinds: ['paper'], least: 120, read: page => shownAbstract(page) },
  {
    name: 'dublin-core',
    kinds: ['paper'],
    least: 200,
    read: page => metaOf(page.metas, 'dc.description', 'dcterms.description'),
  },
  { name: 'og', read: page => metaOf(page.metas, 'og:description') },
  { name: 'description', read: page => metaOf(page.metas, 'description') },
  { name: 'json-ld', read: page => textIn(page.linked, page.main?.data, 'description', 'abstract') },
  {
    name: 'twitter',
    read: page =>
      metaOf(
        page.metas,
        'twitter:description',
        'sailthru.description',
        'dc.description',
        'dcterms.description',
      ),
  },
  { name: 'first paragraph', least: 120, read: (page, title) => firstParagraph(page, title) },
];

const LONGEST = 5000;

export function summaryOf(page: Page, title: Title | undefined, kind: Kind): string | undefined {
  const own = sameKey(title?.text ?? '');
  for (const { kinds, least = 3, read } of SOURCES) {
    if ((kinds && !kinds.includes(kind)) || page.late()) continue;
    const text = withoutLabel(read(page, title) ?? '');
    if (text.length >= least && sameKey(text) !== own) return text.slice(0, LONGEST);
  }
  return undefined;
}

/** The first line of prose after the headline. */
function firstParagraph(page: Page, title: Title | undefined): string | undefined {
  return page
    .lines()
    .find(
      ({ text, heading }) =>
        !heading && text.length >= 120 && /[.!?。]/.test(text) && likeness(text, title?.text ?? '') < 0.8,
    )?.text;
}
