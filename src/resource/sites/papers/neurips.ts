/** Proceedings of NeurIPS, MLSys and ICLR, on one software: a paper is named by a hash; page, PDF, reviews belong to it. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

/** '/paper_files/paper/2022/file/HASH-Paper-Conference.pdf': what the file is, then the track. */
const PAPER =
  /^\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file|bib)\/([\da-f]{32})-[A-Za-z]+((?:-[A-Za-z\d_]+)?)/;
/** Other proceedings than NeurIPS's main one keep their host. */
const OTHERS = ['datasets-benchmarks-proceedings.neurips.cc', 'proceedings.mlsys.org', 'proceedings.iclr.cc'];

export const neurips: SiteRule = {
  name: 'neurips',
  hosts: ['proceedings.neurips.cc', 'papers.nips.cc', 'papers.neurips.cc', ...OTHERS],
  identify(url) {
    const [, year, hash, track = ''] = PAPER.exec(pathOf(url)) ?? [];
    if (!year || !hash) return undefined;
    const site = OTHERS.find(host => host === url.hostname) ?? 'proceedings.neurips.cc';
    const link = `https://${site}/paper_files/paper/${year}/hash/${hash}-Abstract${track}.html`;
    return { key: `neurips:${hash}`, link, kind: 'paper' };
  },
};
