/** Udemy: a course at any lesson, whatever the coupon. */
import { pathRule } from '../../path-rule.ts';

export const udemy = pathRule({
  name: 'udemy',
  hosts: ['udemy.com'],
  kind: 'course',
  paths: [/^\/course\/(?!draft\/)([\w-]+)(?:\/.*)?$/],
  key: name => `udemy:${name.toLowerCase()}`,
  link: name => `https://www.udemy.com/course/${name}/`,
});
