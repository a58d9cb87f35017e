/** SourceHut repositories, git and Mercurial. */
import { pathRule } from '../../path-rule.ts';

const PATHS = [/^\/(~[\w-]+\/[\w.-]+)(?:\/(?:log|refs|summary|browse|tree)(?:\/[^/]+)?)?$/];

export const sourcehut = pathRule({
  name: 'sourcehut',
  hosts: ['git.sr.ht'],
  kind: 'repo',
  paths: PATHS,
  key: project => `sourcehut:${project.toLowerCase()}`,
  link: project => `https://git.sr.ht/${project}`,
});

export const sourcehutMercurial = pathRule({
  name: 'sourcehut-mercurial',
  hosts: ['hg.sr.ht'],
  kind: 'repo',
  paths: PATHS,
  key: project => `sourcehut:hg/${project.toLowerCase()}`,
  link: project => `https://hg.sr.ht/${project}`,
});
