/** ChemRxiv and other preprint servers of Cambridge Open Engage: a preprint's page and its file. */
import { pathRule } from '../../path-rule.ts';

export const openEngage = pathRule({
  name: 'open-engage',
  hosts: ['chemrxiv.org', 'preprints.apsanet.org', 'cambridge.org'],
  kind: 'paper',
  paths: [
    /^\/engage\/([a-z]+)\/article-details\/([\da-f]{24})/,
    /^\/engage\/api-gateway\/([a-z]+)\/assets\/.*\/item\/([\da-f]{24})\//,
  ],
  key: (_server, id) => `open-engage:${id}`,
  soft: true,
});
