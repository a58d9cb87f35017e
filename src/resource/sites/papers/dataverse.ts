/** Dataverse, on any host that runs it: a data set by its DOI. */
import { pathOf } from '../../address.ts';
import { doiFound, parseDoi } from '../../doi.ts';
import type { SiteRule } from '../../identity.ts';

export const dataverse: SiteRule = {
  name: 'dataverse',
  hosts: ['*'],
  identify(url) {
    if (!/\/(?:dataset\.xhtml|citation)$/.test(pathOf(url))) return undefined;
    const id = url.searchParams.get('persistentId') ?? '';
    const doi = id.startsWith('doi:') ? parseDoi(id) : undefined;
    return doi === undefined
      ? undefined
      : doiFound(doi, `${url.origin}${url.pathname}?persistentId=doi:${doi}`);
  },
};
