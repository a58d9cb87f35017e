/** PubMed abstracts, at the NCBI and at Europe PMC. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

const HOSTS = [
  'ncbi.nlm.nih.gov',
  'europepmc.org',
  'pubmedcentral.nih.gov',
  'pmc.ncbi.nlm.nih.gov',
  'pubmed.gov',
  'ukpmc.ac.uk',
];

const PUBMED = /^\/(?:m\/)?pubmed\/(\d+)|\/(?:article|abstract)\/MED\/(\d+)/i;

export const pubmed: SiteRule = {
  name: 'pubmed',
  hosts: HOSTS,
  identify(url) {
    const path = pathOf(url);
    const isPubmedHost = /^(?:www\.)?pubmed\./.test(url.hostname);
    const [, ncbi, europe] = PUBMED.exec(path) ?? [];
    const alone = isPubmedHost ? /^\/(\d+)/.exec(path)?.[1] : undefined;
    const searched =
      path === '/pubmed' || (isPubmedHost && path === '')
        ? /^\d{5,9}$/.exec(url.searchParams.get('term') ?? '')?.[0]
        : undefined;
    const id = ncbi ?? europe ?? alone ?? searched;
    return id === undefined
      ? undefined
      : {
          key: `pubmed:${Number(id)}`,
          link: `https://pubmed.ncbi.nlm.nih.gov/${Number(id)}/`,
          kind: 'paper',
          soft: true,
        };
  },
};
