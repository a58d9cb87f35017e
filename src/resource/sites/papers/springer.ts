/** Springer Link: articles, chapters and books, under their DOIs. */
import { pathOf } from '../../address.ts';
import { doiFound } from '../../doi.ts';
import { doiAhead, encodeDoi } from '../../doi-in-path.ts';
import type { SiteRule } from '../../identity.ts';

const PLACE =
  /^\/(article|chapter|book|referencework|referenceworkentry|protocol|content\/pdf|content\/epub|epdf|download\/[a-z]+|openurl\/pdf)?\/?(?=10\.\d{4,9}\/)/i;
const BOOK = /^978-[\d-]+[\dx]$/i;

export const springer: SiteRule = {
  name: 'springer',
  hosts: ['link.springer.com', 'rd.springer.com', 'springerlink.com', 'page-one.springer.com'],
  identify(url) {
    const path = pathOf(url);
    const [before, place = ''] = PLACE.exec(path) ?? [];
    const doi =
      before === undefined ? undefined : doiAhead(path.slice(before.length).replace(/\/page\/\d+$/, ''));
    if (!doi) return undefined;
    const suffix = doi.slice(doi.indexOf('/') + 1);
    const isOwnPlace = /^(?:article|chapter|book|reference\w+|protocol)$/i.test(place);
    const shown = isOwnPlace
      ? place.toLowerCase()
      : BOOK.test(suffix)
        ? 'book'
        : /^978-.*_/.test(suffix)
          ? 'chapter'
          : 'article';
    return doiFound(doi, `https://link.springer.com/${shown}/${encodeDoi(doi)}`);
  },
};
