/**
 * Elsevier names articles by PII (S, ISSN, year, number): ScienceDirect without punctuation, Cell and The Lancet with
 * it, and some DOIs are made of it. Others have a DOI of their own, which a page may tell.
 */
import { pathOf, withoutQuery } from '../../address.ts';
import type { Found, SiteRule } from '../../identity.ts';

const PII = /^(?:S\d{7}[\dX]\d{7}[\dX]|B(?:\d{9}|\d{12})[\dX]\d{5}[\dX])$/;

export function piiFound(text: string): Found | undefined {
  const pii = text.toUpperCase().replace(/[-().]/g, '');
  if (!PII.test(pii)) return undefined;
  return {
    key: `pii:${pii.toLowerCase()}`,
    link: `https://www.sciencedirect.com/science/article/pii/${pii}`,
    kind: 'paper',
    soft: true,
  };
}

const IN_PATH = /\/(?:PII|1-s2\.0-)?([SB]\d[\dX().-]{14,26})(?=[/.-]|$)/i;

/** Pages of the article itself, which are printed as clipped. */
const LANDING =
  /^\/science\/article\/(?:abs\/)?pii\/[^/]+$|\/(?:abstract|fulltext|article)\/[^/]+(?:\/fulltext)?$/;

export const elsevier: SiteRule = {
  name: 'elsevier',
  hosts: [
    'sciencedirect.com',
    'elsevier.com',
    'sciencedirectassets.com',
    'els-cdn.com',
    'cell.com',
    'thelancet.com',
  ],
  identify(url) {
    const written = url.searchParams.get('pii') ?? IN_PATH.exec(pathOf(url))?.[1];
    const found = written ? piiFound(written) : undefined;
    if (!found) return undefined;
    return LANDING.test(pathOf(url)) ? { ...found, link: withoutQuery(url) } : found;
  },
};
