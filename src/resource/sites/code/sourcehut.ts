/** SourceHut repositories. */
import { pathRule } from '../../path-rule.ts';

export const sourcehut = pathRule({
  name: 'sourcehut',
  hosts: ['git.sr.ht', 'hg.sr.ht'],
  kind: 'repo',
  paths: [/^\/(~[\w-]+\/[\w.-]+)(?:\/(?:log|refs|summary|browse|tree)(?:\/[^/]+)?)?$/],
  key: project => `sourcehut:${project.toLowerCase()}`,
  link: project => `https://git.sr.ht/${project}`,
});
