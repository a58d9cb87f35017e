/** TED talks in any language of their transcript. */
import { pathRule } from '../../path-rule.ts';

export const ted = pathRule({
  name: 'ted',
  hosts: ['ted.com'],
  kind: 'video',
  paths: [/^\/talks\/(?:lang\/[\w-]+\/)?([a-z\d_]+)(?:\.html)?(?:\/|$)/],
  key: name => `ted:${name}`,
  link: name => `https://www.ted.com/talks/${name}`,
});
