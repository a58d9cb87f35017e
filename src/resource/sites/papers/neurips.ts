/** NeurIPS proceedings, on their hosts: a paper is named by a hash; page, PDF and reviews belong to it. */
import { pathRule } from '../../path-rule.ts';

const PAPER = /^\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file|bib)\/([\da-f]{32})-\w+/;

export const neurips = pathRule({
  name: 'neurips',
  hosts: [
    'proceedings.neurips.cc',
    'papers.nips.cc',
    'papers.neurips.cc',
    'datasets-benchmarks-proceedings.neurips.cc',
  ],
  kind: 'paper',
  paths: [PAPER],
  key: (_year, hash) => `neurips:${hash}`,
  link: (year, hash) => `https://proceedings.neurips.cc/paper_files/paper/${year}/hash/${hash}-Abstract.html`,
});
