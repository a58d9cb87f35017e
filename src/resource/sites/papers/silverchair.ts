/** Oxford, AIP, MIT Press and others on one platform: volume, issue and page; the number at the end names only the view. */
import { pathRule } from '../../path-rule.ts';

export const silverchair = pathRule({
  name: 'silverchair',
  hosts: [
    'academic.oup.com',
    'pubs.aip.org',
    'direct.mit.edu',
    'pubs.geoscienceworld.org',
    'ashpublications.org',
    'rupress.org',
  ],
  kind: 'paper',
  paths: [
    /^\/((?:[a-z-]+\/)?[a-z\d-]+)\/article(?:-abstract|-pdf|-standard)?\/(\d+)\/([\w.-]+)\/([\w.-]+)\/\d{4,}/i,
  ],
  key: (journal, volume, issue, page) => `silverchair:${journal}/${volume}/${issue}/${page}`.toLowerCase(),
  soft: true,
});
