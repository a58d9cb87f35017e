/** JMLR: '/papers/v15/srivastava14a.html', '/papers/volume15/srivastava14a/srivastava14a.pdf', '/papers/v24/22-1234.html'. */
import { pathRule } from '../../path-rule.ts';

export const jmlr = pathRule({
  name: 'jmlr',
  hosts: ['jmlr.org', 'jmlr.csail.mit.edu'],
  kind: 'paper',
  paths: [/^\/(?:beta\/)?papers\/v(?:olume)?(\d+)\/([a-z\d-]+?)(?:\.(?:html?|pdf|bib|ps)|\/.*)?$/],
  key: (volume, paper) => `jmlr:v${volume}/${paper}`,
  link: (volume, paper) => `https://jmlr.org/papers/v${volume}/${paper}.html`,
});
