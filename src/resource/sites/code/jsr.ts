/** JSR packages under their tabs. */
import { pathRule } from '../../path-rule.ts';

export const jsr = pathRule({
  name: 'jsr',
  hosts: ['jsr.io'],
  kind: 'repo',
  paths: [/^\/(@[\w-]+\/[\w-]+)(?:\/(?:doc|versions|dependencies|dependents|score))?$/],
  key: name => `jsr:${name.toLowerCase()}`,
  link: name => `https://jsr.io/${name}`,
});
