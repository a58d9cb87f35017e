/** Items of the Internet Archive, at any page and in any view. Archived web pages are wrappers.ts's. */
import { encode } from '../../address.ts';
import { pathRule } from '../../path-rule.ts';

export const internetArchive = pathRule({
  name: 'internet-archive',
  hosts: ['archive.org'],
  paths: [/^\/(?:details|stream|embed)\/([\w.-]+)(?:\/.*)?$/, /^\/download\/([\w.-]+)$/],
  key: id => `internet-archive:${id}`,
  link: id => `https://archive.org/details/${encode(id)}`,
});
