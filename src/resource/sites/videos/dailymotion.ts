/** Dailymotion. */
import { pathRule } from '../../path-rule.ts';

const found = {
  kind: 'video',
  key: (id: string) => `dailymotion:${id}`,
  link: (id: string) => `https://www.dailymotion.com/video/${id}`,
} as const;

export const dailymotion = pathRule({
  ...found,
  name: 'dailymotion',
  hosts: ['dailymotion.com'],
  paths: [/^\/(?:embed\/)?video\/([a-z\d]{5,8})(?:_|\/|$)/],
});

/** Its short links; on the site itself such a path is a channel. */
export const daily = pathRule({
  ...found,
  name: 'dai.ly',
  hosts: ['dai.ly'],
  paths: [/^\/([a-z\d]{5,8})$/],
});
