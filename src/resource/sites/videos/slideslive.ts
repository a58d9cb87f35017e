/** SlidesLive, where machine-learning conferences keep their talks. */
import { pathRule } from '../../path-rule.ts';

export const slideslive = pathRule({
  name: 'slideslive',
  hosts: ['slideslive.com'],
  kind: 'video',
  paths: [/^\/(?:embed\/presentation\/|embed\/)?(\d{8})(?:\/|$)/],
  key: id => `slideslive:${id}`,
  link: id => `https://slideslive.com/${id}`,
});
