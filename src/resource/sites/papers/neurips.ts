/** NeurIPS proceedings, on their hosts: a paper is named by a hash; page, PDF and reviews belong to it. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

/** '/paper_files/paper/2022/file/HASH-Paper-Conference.pdf': what the file is, then the track. */
const PAPER =
  /^\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file|bib)\/([\da-f]{32})-[A-Za-z]+((?:-[A-Za-z\d_]+)?)/;
/** Tracks of 2021 have a host of their own, with other hashes. */
const BENCHMARKS = 'datasets-benchmarks-proceedings.neurips.cc';

export const neurips: SiteRule = {
  name: 'neurips',
  hosts: ['proceedings.neurips.cc', 'papers.nips.cc', 'papers.neurips.cc', BENCHMARKS],
  identify(url) {
    const [, year, hash, track = ''] = PAPER.exec(pathOf(url)) ?? [];
    if (!year || !hash) return undefined;
    const site = url.hostname === BENCHMARKS ? BENCHMARKS : 'proceedings.neurips.cc';
    const link = `https://${site}/paper_files/paper/${year}/hash/${hash}-Abstract${track}.html`;
    return { key: `neurips:${hash}`, link, kind: 'paper' };
  },
};
