/** Lobsters stories under any slug. */
import { pathRule } from '../../path-rule.ts';

export const lobsters = pathRule({
  name: 'lobsters',
  hosts: ['lobste.rs'],
  kind: 'thread',
  paths: [/^\/s\/([a-z\d]{6})(?:\/([\w-]+))?(?:\/|$)/],
  key: id => `lobsters:${id}`,
  link: (id, slug) => `https://lobste.rs/s/${id}${slug ? `/${slug}` : ''}`,
});
