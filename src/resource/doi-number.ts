/** Sites whose addresses hold a number from which the DOI follows: their rules are rows of a table. */
import { decode, isOnHost, pathOf, withoutQuery } from './address.ts';
import { doiFound } from './doi.ts';
import type { SiteRule } from './identity.ts';

export interface DoiNumber {
  host: string;
  /** Matched against the decoded path, which has no slash at its end, with the query. */
  pattern: RegExp;
  doi: (...groups: string[]) => string;
  /** The landing page; the address without query as clipped where it is one anyway. */
  link?: (...groups: string[]) => string;
  /** Not always the DOI: one that the page tells is better. */
  soft?: boolean;
}

export function doiNumberRule(name: string, rows: readonly DoiNumber[]): SiteRule {
  return {
    name,
    hosts: [...new Set(rows.map(({ host }) => host))],
    identify(url) {
      const text = pathOf(url) + decode(url.search);
      for (const { host, pattern, doi, link, soft } of rows) {
        const groups = isOnHost(url, host) ? pattern.exec(text)?.slice(1) : undefined;
        const found = groups && doiFound(doi(...groups), link?.(...groups) ?? withoutQuery(url));
        if (found) return soft ? { ...found, soft } : found;
      }
      return undefined;
    },
  };
}
