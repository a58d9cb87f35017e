/** Bilibili. */
import { pathRule } from '../../path-rule.ts';

export const bilibili = pathRule({
  name: 'bilibili',
  hosts: ['bilibili.com', 'b23.tv'],
  kind: 'video',
  paths: [/^\/(?:video\/)?(BV[\dA-Za-z]{10}|av\d+)(?:\/|$)/],
  key: id => `bilibili:${id}`,
  link: id => `https://www.bilibili.com/video/${id}/`,
});
