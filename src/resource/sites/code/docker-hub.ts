/** Docker Hub: official images have no owner. */
import { pathRule } from '../../path-rule.ts';

export const dockerHub = pathRule({
  name: 'docker',
  hosts: ['hub.docker.com'],
  kind: 'repo',
  paths: [/^\/(?:r|repository\/docker)\/([\w.-]+\/[\w.-]+)(?:\/|$)/, /^\/_\/([\w.-]+)(?:\/|$)/],
  key: name => `docker:${name.includes('/') ? name.toLowerCase() : `library/${name}`}`,
  link: name =>
    name.includes('/') ? `https://hub.docker.com/r/${name}` : `https://hub.docker.com/_/${name}`,
});
