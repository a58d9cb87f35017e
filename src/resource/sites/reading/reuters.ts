/** Reuters articles of before 2022: the id at the end of the slug, in AMP and mobile pages too. */
import { pathRule } from '../../path-rule.ts';

export const reuters = pathRule({
  name: 'reuters',
  hosts: ['reuters.com'],
  kind: 'blog',
  paths: [/^\/article\/(?:.*[-/])?id([A-Z]{2}[A-Z\d]{8,})$/],
  key: id => `reuters:${id}`,
  link: id => `https://www.reuters.com/article/id${id}`,
});
