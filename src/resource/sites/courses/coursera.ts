/** Coursera: a course or series, at any lesson. */
import { pathRule } from '../../path-rule.ts';

export const coursera = pathRule({
  name: 'coursera',
  hosts: ['coursera.org'],
  kind: 'course',
  paths: [/^\/(learn|specializations|professional-certificates|projects)\/([\w-]+)(?:\/.*)?$/],
  key: (type, name) => `coursera:${type}/${name}`,
  link: (type, name) => `https://www.coursera.org/${type}/${name}`,
});
