/** Packagist packages. */
import { pathRule } from '../../path-rule.ts';

export const packagist = pathRule({
  name: 'packagist',
  hosts: ['packagist.org'],
  kind: 'repo',
  paths: [/^\/packages\/([\w.-]+\/[\w.-]+)(?:\/(?:stats|dependents|suggesters|advisories))?$/],
  key: name => `packagist:${name.toLowerCase()}`,
  link: name => `https://packagist.org/packages/${name.toLowerCase()}`,
});
