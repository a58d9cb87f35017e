/** Copernicus: volume, page and year in the path, the journal in the host, and all of them in the DOI. */
import { pathOf } from '../../address.ts';
import { doiFound } from '../../doi.ts';
import type { SiteRule } from '../../identity.ts';

const HOST = /^(?:www\.)?([a-z]{2,8})\.copernicus\.org$/;

export const copernicus: SiteRule = {
  name: 'copernicus',
  hosts: ['copernicus.org'],
  identify(url) {
    const [, journal] = HOST.exec(url.hostname) ?? [];
    const [, volume, page, year] = /^\/articles\/(\d+)\/(\d+)\/(\d{4})(?:\/|$)/.exec(pathOf(url)) ?? [];
    if (!journal || !volume || !page || !year) return undefined;
    const link = `https://${journal}.copernicus.org/articles/${volume}/${page}/${year}/`;
    return doiFound(`10.5194/${journal}-${volume}-${page}-${year}`, link);
  },
};
