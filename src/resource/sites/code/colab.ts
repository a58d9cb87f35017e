/** Notebooks in Colab; one opened from GitHub is not the file there, for it runs. */
import { pathRule } from '../../path-rule.ts';

export const colab = pathRule({
  name: 'colab',
  hosts: ['colab.research.google.com', 'colab.google'],
  kind: 'repo',
  paths: [/^\/(?:drive|gist\/[^/]+)\/([\w-]{20,50})/, /^\/(github\/[^/]+\/[^/]+\/blob\/.+)$/],
  key: id => `colab:${id}`,
});
