/** LWN: an article in any layout, and behind a subscriber's link. */
import { pathRule } from '../../path-rule.ts';

export const lwn = pathRule({
  name: 'lwn',
  hosts: ['lwn.net'],
  kind: 'blog',
  paths: [/^\/(?:Articles|SubscriberLink)\/(\d+)(?:\/.*)?$/i],
  key: id => `lwn:${id}`,
  link: id => `https://lwn.net/Articles/${id}/`,
});
