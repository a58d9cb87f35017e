/** Notion pages: the number at the end of the name, in any workspace or on its public host. */
import { pathRule } from '../../path-rule.ts';

export const notion = pathRule({
  name: 'notion',
  hosts: ['notion.so', 'notion.site', 'notion.com'],
  paths: [
    /^\/(?:[\w-]+\/)?(?:[^/]*-)?([\da-f]{32})$/,
    /^\/(?:[\w-]+\/)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/,
  ],
  key: id => `notion:${id.replaceAll('-', '')}`,
});
