/** Gists: one under any of its revisions and files. */
import { pathRule } from '../../path-rule.ts';

export const gist = pathRule({
  name: 'gist',
  hosts: ['gist.github.com', 'gist.githubusercontent.com'],
  kind: 'repo',
  paths: [
    /^\/([\w-]+)\/([\da-f]{20,40}|\d{1,12})(?:\.\w+)?(?:\/|$)/,
    /^\/([\da-f]{20,40}|\d{1,12})(?:\.\w+)?(?:\/|$)/,
  ],
  key: (...id) => `gist:${id.at(-1)}`,
  link: (...id) => `https://gist.github.com/${id.join('/')}`,
});
