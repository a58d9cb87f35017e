/** The JAMA Network and other Silverchair sites that name an article by one number. */
import { pathRule } from '../../path-rule.ts';

export const jama = pathRule({
  name: 'jama',
  hosts: ['jamanetwork.com'],
  kind: 'paper',
  paths: [/^\/journals\/([a-z-]+)\/(?:fullarticle|article-abstract|articlepdf)\/(\d+)(?:\/|$)/],
  key: (_journal, id) => `jama:${id}`,
  link: (journal, id) => `https://jamanetwork.com/journals/${journal}/fullarticle/${id}`,
  soft: true,
});
