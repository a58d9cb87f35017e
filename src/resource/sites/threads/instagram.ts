/** Instagram posts and reels. */
import { pathRule } from '../../path-rule.ts';

export const instagram = pathRule({
  name: 'instagram',
  hosts: ['instagram.com', 'instagr.am', 'ddinstagram.com'],
  kind: 'thread',
  paths: [/^\/(?:[\w.]+\/)?(?:p|reel|reels|tv)\/([\w-]{6,})(?:\/|$)/],
  key: id => `instagram:${id}`,
  link: id => `https://www.instagram.com/p/${id}/`,
});
