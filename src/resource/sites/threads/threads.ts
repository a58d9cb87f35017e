/** Threads posts. */
import { pathRule } from '../../path-rule.ts';

export const threads = pathRule({
  name: 'threads',
  hosts: ['threads.net', 'threads.com'],
  kind: 'thread',
  paths: [/^\/(@[\w.]+)\/post\/([\w-]+)/],
  key: (_author, id) => `threads:${id}`,
  link: (author, id) => `https://www.threads.com/${author}/post/${id}`,
});
