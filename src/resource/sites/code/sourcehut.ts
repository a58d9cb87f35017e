/** SourceHut repositories, git and Mercurial. */
import { pathRule } from '../../path-rule.ts';

const found = {
  kind: 'repo',
  paths: [/^\/(~[\w-]+\/[\w.-]+)(?:\/(?:log|refs|summary|browse|tree)(?:\/[^/]+)?)?$/],
} as const;

export const sourcehut = pathRule({
  ...found,
  name: 'sourcehut',
  hosts: ['git.sr.ht'],
  key: project => `sourcehut:${project.toLowerCase()}`,
  link: project => `https://git.sr.ht/${project}`,
});

export const sourcehutMercurial = pathRule({
  ...found,
  name: 'sourcehut-mercurial',
  hosts: ['hg.sr.ht'],
  key: project => `sourcehut:hg/${project.toLowerCase()}`,
  link: project => `https://hg.sr.ht/${project}`,
});
