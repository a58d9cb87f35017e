/** PMLR: page, PDF and supplements of one paper, also in the repositories that serve newer PDFs. */
import { pathRule } from '../../path-rule.ts';

export const pmlr = pathRule({
  name: 'pmlr',
  hosts: ['proceedings.mlr.press', 'raw.githubusercontent.com', 'jmlr.org', 'jmlr.csail.mit.edu'],
  kind: 'paper',
  paths: [
    /^\/([vr]\d+)\/([a-z][a-z\d-]*?\d{2}[a-z]{0,2})(?:-supp)?(?:\.|\/|$)/,
    /^\/mlresearch\/([vr]\d+)\/[^/]+\/assets\/([^/]+)\//,
    /^\/proceedings\/papers\/(v\d+)\/([a-z][a-z\d-]*?\d{2}[a-z]{0,2})(?:-supp)?(?:\.|\/|$)/,
  ],
  key: (volume, paper) => `pmlr:${volume}/${paper}`,
  link: (volume, paper) => `https://proceedings.mlr.press/${volume}/${paper}.html`,
});
