/** MDPI: ISSN, volume, issue and number; the DOI needs the journal’s short name, which only the page tells. */
import { pathRule } from '../../path-rule.ts';

export const mdpi = pathRule({
  name: 'mdpi',
  hosts: ['mdpi.com'],
  kind: 'paper',
  paths: [/^\/(\d{4}-\d{3}[\dX])\/(\d+)\/(\w+)\/(\d+)/i],
  key: (...id) => `mdpi:${id.join('/').toLowerCase()}`,
  link: (...id) => `https://www.mdpi.com/${id.join('/')}`,
  soft: true,
});
