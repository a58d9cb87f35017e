/** Loom recordings, with or without a title before the id. */
import { pathRule } from '../../path-rule.ts';

export const loom = pathRule({
  name: 'loom',
  hosts: ['loom.com', 'useloom.com'],
  kind: 'video',
  paths: [/^\/(?:share|embed)\/(?:[\w-]*-)?([\da-f]{32})(?:\/|$)/],
  key: id => `loom:${id}`,
  link: id => `https://www.loom.com/share/${id}`,
});
