/** dblp: a record in any of its formats. Those of arXiv papers are read by arxiv.ts. */
import { pathRule } from '../../path-rule.ts';

export const dblp = pathRule({
  name: 'dblp',
  hosts: ['dblp.org', 'dblp.uni-trier.de', 'dblp.dagstuhl.de'],
  kind: 'paper',
  paths: [
    /^\/rec\/(?:(?:bib|html|reference|nt|rdf|xml|ris)\/)?((?:journals|conf|books|phd|reference|series|tr|homepages)\/[\w-]+\/[\w-]+)(?:\.\w+)?$/,
  ],
  key: record => `dblp:${record}`,
  link: record => `https://dblp.org/rec/${record}`,
  soft: true,
});
