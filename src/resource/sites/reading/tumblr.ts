/** Tumblr posts, on the author's host and the network's. */
import { pathRule } from '../../path-rule.ts';

export const tumblr = pathRule({
  name: 'tumblr',
  hosts: ['tumblr.com'],
  kind: 'blog',
  paths: [/^\/(?:post|(?:blog\/view\/)?[\w-]+)\/(\d{8,})(?:\/[^/]*)?(?:\/amp)?$/],
  key: id => `tumblr:${id}`,
});
