/** Recorded Twitch streams. */
import { pathRule } from '../../path-rule.ts';

export const twitch = pathRule({
  name: 'twitch',
  hosts: ['twitch.tv'],
  kind: 'video',
  paths: [/^\/(?:\w+\/v|\w+\/video|videos)\/(\d+)/],
  key: id => `twitch:${id}`,
  link: id => `https://www.twitch.tv/videos/${id}`,
});
