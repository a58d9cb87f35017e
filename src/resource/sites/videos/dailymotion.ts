/** Dailymotion. */
import { pathRule } from '../../path-rule.ts';

export const dailymotion = pathRule({
  name: 'dailymotion',
  hosts: ['dailymotion.com', 'dai.ly'],
  kind: 'video',
  paths: [/^\/(?:embed\/)?video\/([a-z\d]{5,8})(?:_|\/|$)/, /^\/([a-z\d]{6,8})$/],
  key: id => `dailymotion:${id}`,
  link: id => `https://www.dailymotion.com/video/${id}`,
});
