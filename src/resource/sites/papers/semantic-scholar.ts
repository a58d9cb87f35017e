/** Semantic Scholar: a paper by its hash, whatever the slug. */
import { pathRule } from '../../path-rule.ts';

export const semanticScholar = pathRule({
  name: 'semantic-scholar',
  hosts: ['semanticscholar.org'],
  kind: 'paper',
  paths: [/^\/(?:(?:paper|reader)\/(?:[^/]+\/)?)?([\da-f]{40})(?:\/|$)/],
  key: id => `s2:${id}`,
  link: id => `https://www.semanticscholar.org/paper/${id}`,
  soft: true,
});
