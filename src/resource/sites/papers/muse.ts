/** Project MUSE: an article under its publisher, its summary and its file. */
import { pathRule } from '../../path-rule.ts';

export const muse = pathRule({
  name: 'muse',
  hosts: ['muse.jhu.edu'],
  kind: 'paper',
  paths: [/^\/(?:pub\/\d+\/)?(article|chapter|book)\/(\d+)(?:\/(?:pdf|summary|figure|image)\b.*)?$/],
  key: (type, id) => `muse:${type}/${id}`,
  link: (type, id) => `https://muse.jhu.edu/${type}/${id}`,
  soft: true,
});
