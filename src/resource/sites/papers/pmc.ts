/** PubMed Central articles, at the NCBI and at Europe PMC. */
import { pathRule } from '../../path-rule.ts';

const HOSTS = [
  'ncbi.nlm.nih.gov',
  'europepmc.org',
  'pubmedcentral.nih.gov',
  'pmc.ncbi.nlm.nih.gov',
  'pubmed.gov',
  'ukpmc.ac.uk',
];

export const pmc = pathRule({
  name: 'pmc',
  hosts: HOSTS,
  kind: 'paper',
  paths: [
    /\/articles?\/(?:PMC\/)?PMC(\d+)/i,
    /^\/article\/PMC\/(\d+)/i,
    /^\/(?:backend\/ptpmcrender\.fcgi\?accid=)?PMC(\d+)/i,
  ],
  key: id => `pmc:${id}`,
  link: id => `https://pmc.ncbi.nlm.nih.gov/articles/PMC${id}/`,
  soft: true,
});
