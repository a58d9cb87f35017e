/** npm: a package under its tabs; the page of one version is a thing of its own, like a release. */
import { pathRule } from '../../path-rule.ts';

export const npm = pathRule({
  name: 'npm',
  hosts: ['npmjs.com', 'npmjs.org', 'npm.im'],
  kind: 'repo',
  paths: [/^\/package\/((?:@[\w.~-]+\/)?[\w.~-]+)(?:\/v\/([\w.+-]+))?$/],
  key: (name, version) => `npm:${name.toLowerCase()}${version ? `@${version}` : ''}`,
  link: (name, version) => `https://www.npmjs.com/package/${name}${version ? `/v/${version}` : ''}`,
});
