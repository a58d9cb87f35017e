/** Posts of public Telegram channels, in the app's and the web's form. */
import { pathRule } from '../../path-rule.ts';

export const telegram = pathRule({
  name: 'telegram',
  hosts: ['t.me', 'telegram.me', 'telegram.dog'],
  kind: 'thread',
  paths: [/^\/(?:s\/)?(\w{4,32})\/(\d+)$/],
  key: (channel, id) => `telegram:${channel.toLowerCase()}/${id}`,
  link: (channel, id) => `https://t.me/${channel}/${id}`,
});
