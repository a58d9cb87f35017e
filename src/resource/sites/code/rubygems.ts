/** RubyGems. */
import { pathRule } from '../../path-rule.ts';

export const rubygems = pathRule({
  name: 'rubygems',
  hosts: ['rubygems.org'],
  kind: 'repo',
  paths: [/^\/gems\/([\w.-]+)(?:\/versions)?$/],
  key: name => `gem:${name.toLowerCase()}`,
  link: name => `https://rubygems.org/gems/${name}`,
});
